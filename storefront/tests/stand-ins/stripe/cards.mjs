import { invalidParameter } from "./errors.mjs"
import { onlyKnown } from "./parameters.mjs"

/** Stripe's documented test cards and what they do: https://docs.stripe.com/testing */
const BY_NUMBER = {
  4242424242424242: { brand: "visa" },
  5555555555554444: { brand: "mastercard" },
  4000000000000002: { brand: "visa", decline: "generic_decline" },
  4000000000009995: { brand: "visa", decline: "insufficient_funds" },
  4000000000000069: { brand: "visa", decline: "expired_card" },
  4000002500003155: { brand: "visa", authentication: "dialog" },
  4000002760003184: { brand: "visa", authentication: "redirect" },
  4000008400001629: { brand: "visa", authentication: "dialog", decline: "generic_decline" },
}

const BY_NAME = {
  pm_card_visa: "4242424242424242",
  pm_card_mastercard: "5555555555554444",
  pm_card_chargeDeclined: "4000000000000002",
  pm_card_visa_chargeDeclined: "4000000000000002",
  pm_card_chargeDeclinedInsufficientFunds: "4000000000009995",
  pm_card_authenticationRequired: "4000002500003155",
  pm_card_threeDSecure2Required: "4000002500003155",
}

const MESSAGES = {
  generic_decline: "Your card was declined.",
  insufficient_funds: "Your card has insufficient funds.",
  expired_card: "Your card has expired.",
}

/** The error a declined card answers with. */
export function declineError(decline) {
  const code = decline === "expired_card" ? "expired_card" : "card_declined"
  return { type: "card_error", code, decline_code: decline, message: MESSAGES[decline] }
}

/** Finds a kept payment method, or makes one of a test name (`pm_card_visa`) or of card details. */
export function resolvePaymentMethod(store, { payment_method: name, payment_method_data: data }) {
  if (data) return createPaymentMethod(store, data)
  if (BY_NAME[name]) return createPaymentMethod(store, { type: "card", card: { number: BY_NAME[name] } })
  return store.get("payment_method", name)
}

export function createPaymentMethod(store, data) {
  onlyKnown(data, ["type", "card", "billing_details", "metadata", "allow_redisplay"])
  const number = String(data.card?.number ?? "").replaceAll(" ", "")
  const behaviour = BY_NUMBER[number]
  if (!behaviour) throw invalidParameter("card[number]", "Your card number is incorrect.", "incorrect_number")
  const method = store.add("pm", "payment_method", {
    type: "card",
    billing_details: data.billing_details ?? {},
    card: {
      brand: behaviour.brand,
      last4: number.slice(-4),
      exp_month: 12,
      exp_year: 2034,
      funding: "credit",
    },
    customer: null,
    metadata: data.metadata ?? {},
  })
  store.cards.set(method.id, behaviour)
  return method
}
