import type { CartView } from "@hirfa/contracts"
import { isWholeAddress } from "~/features/address"

export const STEPS = ["address", "delivery", "payment"] as const
export type Step = (typeof STEPS)[number]

/** What the buyer is told on the way; each is a word of the address bar. */
export const NOTICES = ["declined", "changed", "currency"] as const
export type CheckoutNotice = (typeof NOTICES)[number]

/** The first step that is not done yet, or the earlier one that the buyer wants to change. */
export function stepOf(cart: CartView, wanted: string | null): Step {
  const next = nextStep(cart)
  const asked = STEPS.find((step) => step === wanted)
  return asked && STEPS.indexOf(asked) < STEPS.indexOf(next) ? asked : next
}

function nextStep(cart: CartView): Step {
  if (!cart.email || !isWholeAddress(cart.shipping_address)) return "address"
  const isDelivered = cart.parcels.every((parcel) => parcel.delivery.chosen_id !== null)
  return isDelivered ? "payment" : "delivery"
}
