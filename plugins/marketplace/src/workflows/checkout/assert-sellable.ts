import { MedusaError } from "@medusajs/framework/utils"
import { isOfferedIn } from "../cart/offered-there"
import { isSelling } from "../seller/seller-status"
import type { CheckoutCart, CheckoutItem } from "./checkout-cart"

/**
 * Refuses a cart with a line that may not be sold now, or a delivery of another seller, naming it and the mend.
 * @throws NOT_ALLOWED or INVALID_DATA
 */
export function assertSellable(cart: CheckoutCart, now: Date = new Date()): void {
  if (!cart.email)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "email is missing: say where the order may be confirmed",
    )
  if (!cart.shipping_address) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "shipping_address is missing: say where the parcels go",
    )
  }
  for (const item of cart.items) {
    const problem = problemOf(item, now, cart.shipping_address.country_code)
    if (problem)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `"${item.title}" ${problem}: remove it from the cart`,
      )
  }
  assertDeliveries(cart)
}

/** One delivery for each seller of whom something is sent, and none of anybody else. */
function assertDeliveries(cart: CheckoutCart): void {
  const chosen = new Set(cart.shipping_methods.map((method) => method.shipping_option?.shipping_profile_id))
  const without = cart.items.find(
    (item) =>
      item.requires_shipping && !chosen.has(item.variant?.product.piece?.seller.shipping_profile_id ?? ""),
  )
  if (without) {
    const seller = without.variant?.product.piece?.seller.name
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `shipping_methods has none for "${without.title}" of ${seller}: choose a delivery for its parcel`,
    )
  }
  const profiles = new Set(cart.items.map((item) => item.variant?.product.piece?.seller.shipping_profile_id))
  const foreign = cart.shipping_methods.find(
    (method) => !profiles.has(method.shipping_option?.shipping_profile_id),
  )
  if (foreign) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Delivery "${foreign.name}" belongs to a seller of whom nothing is in the cart: choose the deliveries again`,
    )
  }
}

function problemOf(item: CheckoutItem, now: Date, country: string | null | undefined): string | undefined {
  const product = item.variant?.product
  if (product?.status !== "published") return "is not on sale any more"
  if (!product.piece?.seller) return "is not offered by any seller"
  if (!isSelling(product.piece.seller, now))
    return `is not on sale now, since ${product.piece.seller.name} has paused`
  if (!isOfferedIn(product.piece, country)) return "is not offered in the country of the address"
  return undefined
}
