import { declineError, resolvePaymentMethod } from "./cards.mjs"
import { ApiError, unexpectedState } from "./errors.mjs"
import { onlyKnown } from "./parameters.mjs"

const CONFIRM =
  `payment_method payment_method_data payment_method_options return_url receipt_email setup_future_usage
  shipping off_session use_stripe_sdk client_secret key`.split(/\s+/)

/** Confirms an intent: charges it, declines it, or asks the buyer's bank first. */
export function confirm(call, intent, body) {
  const { store, webhooks } = call
  if (call.params.id) onlyKnown(body, CONFIRM)
  if (!["requires_payment_method", "requires_confirmation", "requires_action"].includes(intent.status))
    throw stateError(intent, "confirmed")
  if (body.payment_method || body.payment_method_data)
    intent.payment_method = resolvePaymentMethod(store, body).id
  if (!intent.payment_method)
    throw unexpectedState(
      "payment_intent_unexpected_state",
      "You cannot confirm this PaymentIntent because it's missing a payment method.",
      { payment_intent: intent },
    )
  intent.last_payment_error = null
  const { authentication } = store.cards.get(intent.payment_method)
  if (!authentication) return charge(call, intent)
  intent.status = "requires_action"
  intent.next_action = nextAction(authentication, intent, body.return_url)
  webhooks.emit("payment_intent.requires_action", intent)
  return intent
}

function nextAction(authentication, intent, returnUrl) {
  if (authentication === "dialog" || !returnUrl)
    return { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect", source: intent.id } }
  const url = `https://hooks.stripe.com/_three_d_secure/${intent.id}?return_url=${encodeURIComponent(returnUrl)}`
  return { type: "redirect_to_url", redirect_to_url: { url, return_url: returnUrl } }
}

/** What the buyer's bank answers after 3-D Secure. */
export function authenticate(call, id, isSuccessful) {
  const intent = call.store.get("payment_intent", id)
  if (intent.status !== "requires_action") throw stateError(intent, "authenticated")
  if (isSuccessful) return charge(call, intent)
  fail(call, intent, {
    type: "invalid_request_error",
    code: "payment_intent_authentication_failure",
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
  })
  return intent
}

function charge(call, intent) {
  const { store, webhooks } = call
  const { decline } = store.cards.get(intent.payment_method)
  intent.next_action = null
  if (decline)
    throw new ApiError(402, { ...fail(call, intent, declineError(decline)), payment_intent: intent })
  const isManual = intent.capture_method === "manual"
  const made = addCharge(store, intent, { status: "succeeded", captured: !isManual, failure_code: null })
  intent.status = isManual ? "requires_capture" : "succeeded"
  intent[isManual ? "amount_capturable" : "amount_received"] = intent.amount
  webhooks.emit("charge.succeeded", made)
  webhooks.emit(isManual ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", intent)
  return intent
}

function fail({ store, webhooks }, intent, error) {
  addCharge(store, intent, { status: "failed", captured: false, failure_code: error.code })
  intent.status = "requires_payment_method"
  intent.next_action = null
  intent.last_payment_error = { ...error, payment_method: store.get("payment_method", intent.payment_method) }
  intent.payment_method = null
  webhooks.emit("payment_intent.payment_failed", intent)
  return error
}

function addCharge(store, intent, fields) {
  const isPaid = fields.status === "succeeded"
  const made = store.add("ch", "charge", {
    amount: intent.amount,
    amount_captured: fields.captured ? intent.amount : 0,
    amount_refunded: 0,
    currency: intent.currency,
    customer: intent.customer,
    metadata: intent.metadata,
    paid: isPaid,
    payment_intent: intent.id,
    payment_method: intent.payment_method,
    refunded: false,
    transfer_group: intent.transfer_group,
    ...fields,
  })
  intent.latest_charge = made.id
  return made
}

export function stateError(intent, verb) {
  const message = `This PaymentIntent could not be ${verb} because it has a status of ${intent.status}.`
  return unexpectedState("payment_intent_unexpected_state", message, {
    payment_intent: structuredClone(intent),
  })
}
