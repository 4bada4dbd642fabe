import { connectControls } from "./bank-payouts.mjs"
import { authenticate } from "./confirmation.mjs"
import { resourceMissing } from "./errors.mjs"

/**
 * What tests say to the stand-in itself; none of it exists at Stripe. Bodies are JSON.
 *
 * `POST /_reset`; `POST /_webhooks {url, secret, retry_delays}`; `POST /_webhooks/pause`;
 * `POST /_webhooks/resume {drop}`; `POST /_webhooks/resend {event, secret}` (the last event when none is named);
 * `POST /_webhooks/settle` waits until no delivery is under way; `GET /_deliveries`;
 * `POST /_authenticate {payment_intent, outcome}` is the buyer's bank after 3-D Secure;
 * `POST /_failures {path, status, times, is_done}` makes the next calls whose path begins so fail; with `is_done` they are
 * carried out and only the answer is lost; `POST /_reset_failures` forgets them. For sellers' accounts: `POST /_accounts {account, …}`,
 * `POST /_bank_payouts {account | payout, status}`, `POST /_withdraw {currency, amount}`, `POST /_take_back {transfer, amount}`.
 * `POST /_webhooks` takes `connect_url` and `connect_secret` for what is told about accounts, transfers and payouts.
 */
export const controlRoutes = [
  ["POST", "/_reset", reset],
  ["POST", "/_webhooks", ({ webhooks, body }) => webhooks.configure(body)],
  ["POST", "/_webhooks/pause", ({ webhooks }) => ({ is_paused: webhooks.pause() })],
  ["POST", "/_webhooks/resume", ({ webhooks, body }) => ({ held: webhooks.resume(body) })],
  ["POST", "/_webhooks/resend", resend],
  ["POST", "/_webhooks/settle", settle],
  ["GET", "/_deliveries", ({ webhooks }) => webhooks.deliveries],
  [
    "POST",
    "/_authenticate",
    (call) => authenticate(call, call.body.payment_intent, call.body.outcome === "succeeded"),
  ],
  ["POST", "/_failures", planFailure],
  ["POST", "/_reset_failures", ({ failures }) => ({ forgotten: failures.splice(0).length })],
  ["GET", "/_three_d_secure/:id", bankPage],
  ["GET", "/_three_d_secure/:id/:outcome", bankAnswer],
  ...connectControls,
]

export const eventRoutes = [
  ["GET", "/v1/events", listEvents],
  ["GET", "/v1/events/:id", ({ webhooks, params }) => findEvent(webhooks, params.id)],
]

async function reset({ store, webhooks, idempotency, failures }) {
  await webhooks.clear()
  store.clear()
  idempotency.clear()
  failures.length = 0
  return { reset: true }
}

function resend({ webhooks, body }) {
  const event = body.event ? findEvent(webhooks, body.event) : webhooks.events.at(-1)
  if (!event) throw resourceMissing("event", "the last one")
  webhooks.send(event, body.secret)
  return event
}

async function settle({ webhooks }) {
  await webhooks.settle()
  return webhooks.deliveries
}

function planFailure({ failures, body }) {
  const { path, status = 500, times = 1, is_done = false } = body
  for (let i = 0; i < times; i++) failures.push({ path, status, is_done })
  return { planned: failures.length }
}

function listEvents({ webhooks, query }) {
  const types = [query.type, ...(query.types ?? [])].filter(Boolean)
  const isWanted = (event) => types.length === 0 || types.includes(event.type)
  const data = webhooks.events
    .filter(isWanted)
    .reverse()
    .slice(0, Number(query.limit ?? 10))
  return { object: "list", url: "/v1/events", has_more: false, data }
}

function findEvent(webhooks, id) {
  const event = webhooks.events.find((each) => each.id === id)
  if (!event) throw resourceMissing("event", id)
  return event
}

/** The bank's page that a card with redirect authentication leads to. */
function bankPage({ params, query }) {
  const answer = (outcome) =>
    `/_three_d_secure/${params.id}/${outcome}?return_url=${encodeURIComponent(query.return_url)}`
  const html = `<!doctype html><html lang="en"><title>Test bank</title><h1>Test bank</h1>
<p>Is it you who pays?</p><a href="${answer("succeeded")}">Yes, pay</a> <a href="${answer("failed")}">No</a></html>`
  return { html }
}

function bankAnswer(call) {
  const { id, outcome } = call.params
  const intent = authenticate(call, id, outcome === "succeeded")
  const url = new URL(call.query.return_url)
  url.searchParams.set("payment_intent", intent.id)
  url.searchParams.set("payment_intent_client_secret", intent.client_secret)
  url.searchParams.set("redirect_status", outcome)
  return { redirect: url.href }
}
