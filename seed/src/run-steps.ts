import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** One part of what fills a shop. It answers what it did, in a few words, and changes nothing when it did it before. */
export type Step<Context> = { title: string; run: (context: Context) => Promise<string> }

/** Runs the steps in their order and logs what each did and how long it took. */
export async function runSteps<Context extends { container: MedusaContainer }>(
  context: Context,
  steps: readonly Step<Context>[],
): Promise<void> {
  const logger = context.container.resolve(ContainerRegistrationKeys.LOGGER)
  const started = Date.now()
  for (const [index, { title, run }] of steps.entries()) {
    const from = Date.now()
    const done = await run(context)
    logger.info(`[${index + 1}/${steps.length}] ${title}: ${done} (${secondsSince(from)} s)`)
  }
  logger.info(`All of it stands after ${secondsSince(started)} s`)
}

function secondsSince(from: number): string {
  return ((Date.now() - from) / 1000).toFixed(1)
}
