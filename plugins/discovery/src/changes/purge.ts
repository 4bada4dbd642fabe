import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Batcher } from "./batcher"
import { type DiscoveryOptions, discoveryOptions } from "./options"

type PurgeOptions = DiscoveryOptions & {
  /** Milliseconds between the tries. */
  pauses?: readonly number[]
}

const queue = new Batcher<string>(250)

const PAUSES = [500, 2000, 5000]
const TIMEOUT = 3000
/** The web app refuses longer lists. */
const TAGS_A_REQUEST = 500

/** Asks the web app, a moment from now, to forget the pages with these tags. Throws only when the plugin's options are wrong. */
export function queuePurge(tags: readonly string[], container: MedusaContainer): void {
  const options = discoveryOptions(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  void queue.add(tags, (all) => purgePages(all, options, logger))
}

/** A web app that is down forgets its pages anyway: after a few tries the failure is logged and nothing is thrown. */
export async function purgePages(
  tags: readonly string[],
  options: PurgeOptions,
  logger: Pick<Logger, "warn">,
): Promise<void> {
  for (let start = 0; start < tags.length; start += TAGS_A_REQUEST) {
    await purgeSome(tags.slice(start, start + TAGS_A_REQUEST), options, logger)
  }
}

async function purgeSome(
  tags: readonly string[],
  options: PurgeOptions,
  logger: Pick<Logger, "warn">,
): Promise<void> {
  let problem = await attempt(tags, options)
  for (const pause of options.pauses ?? PAUSES) {
    if (!problem) return
    await new Promise((resolve) => setTimeout(resolve, pause).unref())
    problem = await attempt(tags, options)
  }
  if (problem)
    logger.warn(`The web app at ${options.storefrontUrl} did not drop ${tags.length} page tags: ${problem}`)
}

/** Undefined when it was done, else what went wrong. */
async function attempt(
  tags: readonly string[],
  { storefrontUrl, purgeSecret }: PurgeOptions,
): Promise<string | undefined> {
  try {
    const response = await fetch(new URL("/_cache/purge", storefrontUrl), {
      method: "POST",
      headers: { authorization: `Bearer ${purgeSecret}`, "content-type": "application/json" },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(TIMEOUT),
    })
    return response.ok ? undefined : `it answered ${response.status}`
  } catch (error) {
    return error instanceof Error ? String(error.cause ?? error.message) : "it cannot be reached"
  }
}
