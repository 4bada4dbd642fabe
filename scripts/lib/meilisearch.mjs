// What the commands do with a Meilisearch server: look at it, make the shop's key, run tests on it.
import { createHash } from "node:crypto"
import { UserError } from "./settings.mjs"

const TIMEOUT_MS = 5000

/** What the shop does there. It may not read or make keys, nor see the indexes of others. */
const ACTIONS = [
  "search",
  "documents.add",
  "documents.delete",
  "indexes.create",
  "indexes.get",
  "indexes.delete",
  "settings.get",
  "settings.update",
  "tasks.get",
]

/**
 * Makes the key that is limited to the indexes of one shop; asked again, answers the same one. Its id follows from the
 * prefix, so that nothing needs to be kept.
 */
export async function makeKey(env) {
  if (!env.MEILISEARCH_HOST)
    throw new UserError("MEILISEARCH_HOST is not set: where does Meilisearch answer?")
  if (!env.MEILISEARCH_MASTER_KEY)
    throw new UserError("MEILISEARCH_MASTER_KEY is not set: keys are made with the server's master key.")
  const pattern = `${env.MEILISEARCH_INDEX_PREFIX || "hirfa"}_*`
  const server = { host: env.MEILISEARCH_HOST, key: env.MEILISEARCH_MASTER_KEY }
  const uid = uuidOf(pattern)
  const wanted = { uid, name: `Hirfa ${pattern}`, actions: ACTIONS, indexes: [pattern], expiresAt: null }
  const made = await ask(server, "POST", "/keys", wanted)
  const answer = made.body.code === "api_key_already_exists" ? await ask(server, "GET", `/keys/${uid}`) : made
  if (!answer.body.key)
    throw new UserError(`Meilisearch made no key: ${answer.body.message ?? `it answered ${answer.status}`}`)
  return { key: answer.body.key, pattern }
}

/** The suite runs on the server of the settings, in indexes of its own. */
export async function testOnMeilisearch(env = process.env) {
  if (!env.MEILISEARCH_HOST)
    throw new UserError(
      "MEILISEARCH_HOST is not set: MEILISEARCH_HOST=http://127.0.0.1:7700 npm run test:meilisearch",
    )
  const { status, body } = await ask(
    { host: env.MEILISEARCH_HOST, key: env.MEILISEARCH_API_KEY },
    "GET",
    "/indexes?limit=1",
  )
  if (status !== 200)
    throw new UserError(`Meilisearch answered ${status}: ${body.message ?? "no reason given"}`)
  env.TEST_MEILISEARCH_HOST = env.MEILISEARCH_HOST.replace(/\/+$/, "")
  env.TEST_MEILISEARCH_API_KEY = env.MEILISEARCH_API_KEY ?? ""
}

/** The doctor's look: whether it is there, and whether the key is good and not too good. */
export async function meilisearchCheck(env = process.env) {
  const name = "Meilisearch"
  const host = env.MEILISEARCH_HOST
  if (!host) return { name, isOk: true, found: "not set: Postgres searches" }
  // The shop starts and sells without it: Postgres answers meanwhile.
  const problem = (found, mend) => ({ name, isOk: false, isOptional: true, found, mend })
  const server = { host, key: env.MEILISEARCH_API_KEY }
  try {
    const { status, body } = await ask(server, "GET", "/indexes?limit=1")
    if (status === 401 || status === 403)
      return problem(`${host} does not take the key`, "Make one: npm run meilisearch:key (docker/README.md).")
    if (status !== 200) return problem(`${host} answered ${status}`, body.message ?? "Look at its log.")
    const { status: keys } = await ask(server, "GET", "/keys?limit=1")
    if (keys === 200)
      return problem(
        `${host}, with a key that may do everything`,
        "Make one for the shop's indexes alone: npm run meilisearch:key.",
      )
    return { name, isOk: true, found: `answers at ${host}` }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return problem(
      error.message,
      "Start it (docker compose --profile search up), or take MEILISEARCH_HOST out of .env.",
    )
  }
}

async function ask({ host, key }, method, path, body) {
  try {
    const response = await fetch(`${host.replace(/\/+$/, "")}${path}`, {
      method,
      headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: response.status, body: await response.json() }
  } catch (error) {
    throw new UserError(`Meilisearch does not answer at ${host} (${error.cause?.code ?? error.message})`)
  }
}

/** A UUID of version 4, as Meilisearch wants it, that is the same for the same text. */
function uuidOf(text) {
  const hash = createHash("sha256").update(`hirfa ${text}`).digest("hex")
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
