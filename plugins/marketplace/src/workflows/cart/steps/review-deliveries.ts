import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type PricedDelivery, priceDeliveries } from "../price-deliveries"
import type { RefreshedCart } from "../refreshed-cart"

/** What has become of the deliveries a cart had chosen, now that something else in it has changed. */
export type DeliveryReview = {
  remove: string[]
  update: { id: string; name: string; amount: PricedDelivery["amount"]; is_tax_inclusive: boolean }[]
}

/** Nothing to compensate: it only reads. */
export const reviewDeliveriesStep = createStep(
  "review-deliveries",
  async (cart: RefreshedCart, { container }) => {
    const methods = cart.shipping_methods
    if (methods.length === 0) return new StepResponse<DeliveryReview>({ remove: [], update: [] })
    const priced = await priceDeliveries(
      container,
      cart,
      methods.map(({ shipping_option_id, data }) => ({ id: shipping_option_id, data })),
    )
    return new StepResponse(reviewDeliveries(cart, priced))
  },
)

/** A delivery that cannot be had any more, or whose seller has nothing left in the cart, goes; the others cost what they cost now. */
export function reviewDeliveries(cart: RefreshedCart, priced: readonly PricedDelivery[]): DeliveryReview {
  const needed = new Set(
    cart.items
      .filter(({ requires_shipping }) => requires_shipping)
      .map(
        (item) =>
          item.variant?.product?.shipping_profile?.id ?? item.product?.piece?.seller?.shipping_profile_id,
      ),
  )
  const review: DeliveryReview = { remove: [], update: [] }
  for (const method of cart.shipping_methods) {
    const now = priced.find(({ id }) => id === method.shipping_option_id)
    if (!now || !needed.has(now.shipping_profile_id)) review.remove.push(method.id)
    else if (hasChanged(method, now)) {
      const { name, amount, is_tax_inclusive } = now
      review.update.push({ id: method.id, name, amount, is_tax_inclusive })
    }
  }
  return review
}

function hasChanged(method: RefreshedCart["shipping_methods"][number], now: PricedDelivery): boolean {
  return (
    !MathBN.eq(method.amount, now.amount) ||
    method.name !== now.name ||
    !!method.is_tax_inclusive !== now.is_tax_inclusive
  )
}
