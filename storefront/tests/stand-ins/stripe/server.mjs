import { createServer } from "node:http"
import { bankPayoutRoutes } from "./bank-payouts.mjs"
import { connectRoutes } from "./connect.mjs"
import { controlRoutes, eventRoutes } from "./control.mjs"
import { customerRoutes } from "./customers.mjs"
import { ApiError } from "./errors.mjs"
import { parseForm } from "./parameters.mjs"
import { paymentIntentRoutes } from "./payment-intents.mjs"
import { chargeRoutes } from "./refunds.mjs"
import { newId, Store } from "./store.mjs"
import { Webhooks } from "./webhooks.mjs"

const ROUTES = [
  ...paymentIntentRoutes,
  ...chargeRoutes,
  ...customerRoutes,
  ...connectRoutes,
  ...bankPayoutRoutes,
  ...eventRoutes,
  ...controlRoutes,
].map(([method, path, handle]) => ({
  method,
  handle,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
}))

/** What a page may do with a publishable key, given the client secret of the intent. */
const PUBLISHABLE = /^\/v1\/payment_intents\/(?<id>[^/]+)(\/confirm)?$/

/** A stand-in of Stripe's API over HTTP, with its own state: `(await startStripe()).url` goes into STRIPE_API_BASE. */
export async function startStripe({ port = 0 } = {}) {
  const world = {
    store: new Store(),
    webhooks: new Webhooks(),
    idempotency: new Map(),
    failures: [],
    origin: "",
  }
  const server = createServer((request, response) => void answer(world, request, response))
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve))
  world.origin = `http://127.0.0.1:${server.address().port}`
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  return { url: world.origin, port: server.address().port, close }
}

async function answer(world, request, response) {
  const url = new URL(request.url, world.origin)
  let text = ""
  for await (const chunk of request) text += chunk
  const { status, body, isReplay } = await respond(world, request, url, text)
  const headers = { "access-control-allow-origin": "*", "request-id": newId("req") }
  if (isReplay) headers["idempotent-replayed"] = "true"
  if (body.redirect) return response.writeHead(303, { ...headers, location: body.redirect }).end()
  if (body.html)
    return response.writeHead(200, { ...headers, "content-type": "text/html; charset=utf-8" }).end(body.html)
  response.writeHead(status, { ...headers, "content-type": "application/json" }).end(JSON.stringify(body))
}

async function respond(world, request, url, text) {
  try {
    const failure = url.pathname.startsWith("/_") ? null : plannedFailure(world, url)
    if (failure && !failure.is_done) throw failureOf(failure)
    const call = parse(world, request, url, text)
    const result = await once(world, request, url, text, () => handle(call, request, url))
    if (failure) throw failureOf(failure)
    return result
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: { error: error.body } }
    return { status: 500, body: { error: { type: "api_error", message: String(error) } } }
  }
}

function plannedFailure({ failures }, url) {
  const index = failures.findIndex((failure) => url.pathname.startsWith(failure.path))
  return index < 0 ? null : failures.splice(index, 1)[0]
}

function failureOf({ status }) {
  return new ApiError(status, { type: "api_error", message: "The test asked for this failure." })
}

function parse(world, request, url, text) {
  const isControl = url.pathname.startsWith("/_")
  const body = isControl && text ? JSON.parse(text) : parseForm(isControl ? "" : text)
  const query = parseForm(url.search.slice(1))
  if (!isControl) authorize(world, request, url, { ...query, ...body })
  return { ...world, body, query }
}

function authorize({ store }, request, url, parameters) {
  const header = /^(?:Bearer|Basic) (.+)$/.exec(request.headers.authorization ?? "")?.[1]
  const key = header ?? parameters.key
  if (!key)
    throw new ApiError(401, { type: "invalid_request_error", message: "You did not provide an API key." })
  if (/^(sk|rk)_test_/.test(key)) return
  if (!key.startsWith("pk_test_"))
    throw new ApiError(401, {
      type: "invalid_request_error",
      message: `Invalid API Key provided: ${key.slice(0, 8)}…`,
    })
  const id = PUBLISHABLE.exec(url.pathname)?.groups.id
  const isOwner = id && store.get("payment_intent", id).client_secret === parameters.client_secret
  if (isOwner) return
  const message = "This API call cannot be made with a publishable API key. Please use a secret API key."
  throw new ApiError(403, { type: "invalid_request_error", code: "secret_key_required", message })
}

/** Carries a request out, or answers again what the same idempotency key was answered before. */
async function once({ idempotency }, request, url, text, run) {
  const key = request.headers["idempotency-key"]
  if (!key || request.method !== "POST") return { status: 200, body: await run() }
  const fingerprint = `${url.pathname} ${text}`
  const kept = idempotency.get(key)
  if (kept && kept.fingerprint !== fingerprint) throw idempotencyMismatch(key)
  if (kept) return { ...kept.result, isReplay: true }
  const result = await settleResult(run)
  idempotency.set(key, { fingerprint, result: structuredClone(result) })
  return result
}

async function settleResult(run) {
  try {
    return { status: 200, body: await run() }
  } catch (error) {
    if (!(error instanceof ApiError) || error.isValidation) throw error
    return { status: error.status, body: { error: error.body } }
  }
}

function idempotencyMismatch(key) {
  const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`
  return new ApiError(400, { type: "idempotency_error", message })
}

async function handle(call, request, url) {
  for (const { method, pattern, handle: run } of ROUTES) {
    const match = request.method === method && pattern.exec(url.pathname)
    if (!match) continue
    const result = await run({ ...call, params: match.groups ?? {} })
    return call.store.expand(result, call.body.expand ?? call.query.expand)
  }
  const message = `Unrecognized request URL (${request.method}: ${url.pathname}).`
  throw new ApiError(404, { type: "invalid_request_error", message })
}
