import Stripe from "stripe"

/**
 * Whether Stripe said no for good. Anything else (no answer, its own fault, too many calls) says nothing about whether
 * the call was carried out, and is asked again with the same key.
 */
export function isRefusal(error: unknown): error is Error {
  const { StripeInvalidRequestError, StripePermissionError, StripeCardError } = Stripe.errors
  return [StripeInvalidRequestError, StripePermissionError, StripeCardError].some(
    (refusal) => error instanceof refusal,
  )
}
