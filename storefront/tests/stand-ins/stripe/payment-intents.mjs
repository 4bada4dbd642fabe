import { randomBytes } from "node:crypto"
import { resolvePaymentMethod } from "./cards.mjs"
import { confirm, stateError } from "./confirmation.mjs"
import { invalidParameter } from "./errors.mjs"
import { integer, mergeMetadata, onlyKnown, required } from "./parameters.mjs"

const CREATE =
  `amount currency automatic_payment_methods capture_method confirm confirmation_method customer description
  metadata off_session on_behalf_of payment_method payment_method_configuration payment_method_data payment_method_options
  payment_method_types receipt_email return_url setup_future_usage shipping statement_descriptor
  statement_descriptor_suffix transfer_data transfer_group application_fee_amount`.split(/\s+/)
const UPDATE =
  `amount currency capture_method customer description metadata payment_method payment_method_data
  payment_method_options payment_method_types receipt_email setup_future_usage shipping statement_descriptor
  statement_descriptor_suffix transfer_group`.split(/\s+/)
/** Stripe's least charge is about half a euro, dollar or pound; the smallest unit of every currency we sell in is a hundredth. */
const LEAST_AMOUNT = 50

export const paymentIntentRoutes = [
  ["POST", "/v1/payment_intents", create],
  ["GET", "/v1/payment_intents", list],
  ["GET", "/v1/payment_intents/:id", ({ store, params }) => store.get("payment_intent", params.id)],
  ["POST", "/v1/payment_intents/:id", update],
  ["POST", "/v1/payment_intents/:id/confirm", (call) => confirm(call, intentOf(call), call.body)],
  ["POST", "/v1/payment_intents/:id/capture", capture],
  ["POST", "/v1/payment_intents/:id/cancel", cancel],
]

const intentOf = ({ store, params }) => store.get("payment_intent", params.id)

function create(call) {
  const { store, webhooks, body } = call
  onlyKnown(body, CREATE)
  const currency = String(required(body, "currency")).toLowerCase()
  const intent = store.add("pi", "payment_intent", {
    amount: chargeable(required(body, "amount")),
    amount_capturable: 0,
    amount_received: 0,
    automatic_payment_methods: body.automatic_payment_methods ? { enabled: true } : null,
    cancellation_reason: null,
    canceled_at: null,
    capture_method: body.capture_method ?? "automatic_async",
    client_secret: "",
    confirmation_method: "automatic",
    currency,
    customer: body.customer ? store.get("customer", body.customer).id : null,
    description: body.description ?? null,
    last_payment_error: null,
    latest_charge: null,
    metadata: body.metadata ?? {},
    next_action: null,
    payment_method: body.payment_method ? resolvePaymentMethod(store, body).id : null,
    payment_method_types: body.payment_method_types ?? ["card"],
    setup_future_usage: body.setup_future_usage ?? null,
    status: body.payment_method ? "requires_confirmation" : "requires_payment_method",
    transfer_group: body.transfer_group ?? null,
  })
  intent.client_secret = `${intent.id}_secret_${randomBytes(12).toString("hex")}`
  webhooks.emit("payment_intent.created", intent)
  return body.confirm === "true" ? confirm(call, intent, body) : intent
}

function chargeable(value) {
  const amount = integer(value, "amount", { min: 1 })
  if (amount < LEAST_AMOUNT)
    throw invalidParameter("amount", "Amount must be at least the minimum charge amount.", "amount_too_small")
  return amount
}

function list({ store, query }) {
  const since = Number(query.created?.gte ?? 0)
  const isWanted = (intent) =>
    intent.created >= since && (!query.customer || intent.customer === query.customer)
  return store.list("payment_intent", "/v1/payment_intents", query, isWanted)
}

function update(call) {
  const { store, body } = call
  const intent = intentOf(call)
  onlyKnown(body, UPDATE)
  const isOpen = ["requires_payment_method", "requires_confirmation", "requires_action"].includes(
    intent.status,
  )
  if (!isOpen && body.amount !== undefined) throw stateError(intent, "updated")
  if (body.amount !== undefined) intent.amount = chargeable(body.amount)
  if (body.metadata) intent.metadata = mergeMetadata(intent.metadata, body.metadata)
  if (body.customer) intent.customer = store.get("customer", body.customer).id
  for (const field of ["currency", "description", "transfer_group", "setup_future_usage"])
    if (body[field] !== undefined) intent[field] = body[field]
  return intent
}

function capture(call) {
  const { store, webhooks, body } = call
  const intent = intentOf(call)
  onlyKnown(body, ["amount_to_capture", "final_capture", "metadata", "statement_descriptor", "transfer_data"])
  if (intent.status !== "requires_capture") throw stateError(intent, "captured")
  const amount = body.amount_to_capture
    ? integer(body.amount_to_capture, "amount_to_capture", { min: 1 })
    : intent.amount
  if (amount > intent.amount_capturable)
    throw invalidParameter(
      "amount_to_capture",
      "Amount to capture is greater than the amount that can be captured.",
      "amount_too_large",
    )
  Object.assign(intent, { status: "succeeded", amount_received: amount, amount_capturable: 0 })
  const made = Object.assign(store.get("charge", intent.latest_charge), {
    captured: true,
    amount_captured: amount,
  })
  webhooks.emit("charge.captured", made)
  webhooks.emit("payment_intent.succeeded", intent)
  return intent
}

function cancel(call) {
  const intent = intentOf(call)
  onlyKnown(call.body, ["cancellation_reason"])
  if (["succeeded", "canceled", "processing"].includes(intent.status)) throw stateError(intent, "canceled")
  const cancellation_reason = call.body.cancellation_reason ?? null
  Object.assign(intent, {
    status: "canceled",
    cancellation_reason,
    canceled_at: Math.floor(Date.now() / 1000),
  })
  Object.assign(intent, { amount_capturable: 0, next_action: null })
  call.webhooks.emit("payment_intent.canceled", intent)
  return intent
}
