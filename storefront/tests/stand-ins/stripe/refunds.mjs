import { invalidParameter, unexpectedState } from "./errors.mjs"
import { integer, mergeMetadata, onlyKnown } from "./parameters.mjs"

const CREATE = [
  "amount",
  "charge",
  "payment_intent",
  "metadata",
  "reason",
  "refund_application_fee",
  "reverse_transfer",
]

export const chargeRoutes = [
  ["GET", "/v1/charges", listCharges],
  ["GET", "/v1/charges/:id", ({ store, params }) => store.get("charge", params.id)],
  ["POST", "/v1/refunds", refund],
  ["GET", "/v1/refunds", listRefunds],
  ["GET", "/v1/refunds/:id", ({ store, params }) => store.get("refund", params.id)],
  ["POST", "/v1/refunds/:id", updateRefund],
]

function listCharges({ store, query }) {
  const isWanted = (charge) => !query.payment_intent || charge.payment_intent === query.payment_intent
  return store.list("charge", "/v1/charges", query, isWanted)
}

function listRefunds({ store, query }) {
  const isWanted = (made) =>
    (!query.payment_intent || made.payment_intent === query.payment_intent) &&
    (!query.charge || made.charge === query.charge)
  return store.list("refund", "/v1/refunds", query, isWanted)
}

/** Gives money back, never more than was captured and not yet given back. */
function refund({ store, webhooks, body }) {
  onlyKnown(body, CREATE)
  const charge = refundableCharge(store, body)
  const left = charge.amount_captured - charge.amount_refunded
  if (left === 0)
    throw unexpectedState("charge_already_refunded", `Charge ${charge.id} has already been refunded.`, {
      charge: charge.id,
    })
  const amount = body.amount === undefined ? left : integer(body.amount, "amount", { min: 1 })
  if (amount > left)
    throw invalidParameter(
      "amount",
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
    )
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  const made = store.add("re", "refund", {
    amount,
    charge: charge.id,
    currency: charge.currency,
    metadata: body.metadata ?? {},
    payment_intent: charge.payment_intent,
    reason: body.reason ?? null,
    status: "succeeded",
  })
  webhooks.emit("charge.refunded", charge)
  webhooks.emit("refund.created", made)
  return made
}

function refundableCharge(store, body) {
  if (body.charge) return store.get("charge", body.charge)
  if (!body.payment_intent)
    throw invalidParameter(
      "payment_intent",
      "One of the following params should be provided: payment_intent or charge.",
    )
  const intent = store.get("payment_intent", body.payment_intent)
  const charge = intent.latest_charge && store.get("charge", intent.latest_charge)
  if (!charge?.captured)
    throw unexpectedState(
      undefined,
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
    )
  return charge
}

function updateRefund({ store, params, body }) {
  onlyKnown(body, ["metadata"])
  const made = store.get("refund", params.id)
  made.metadata = mergeMetadata(made.metadata, body.metadata)
  return made
}
