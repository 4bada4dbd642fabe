import type { CartLineItemDTO, CartShippingMethodDTO } from "@medusajs/framework/types"
import { PromotionActions } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  refreshPaymentCollectionForCartWorkflow,
  updateCartPromotionsWorkflow,
  upsertTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { RefreshedCart } from "./refreshed-cart"

type FollowUp = {
  cart: RefreshedCart
  /** Lines and deliveries that are new or changed: their taxes are reckoned. */
  items: CartLineItemDTO[]
  shipping_methods: CartShippingMethodDTO[]
  /** The codes that the cart shall have now; without them those it has. */
  promo_codes?: string[] | undefined
  /** Whether an outside tax provider is asked although the region does not reckon taxes by itself. */
  force_tax_calculation?: boolean | undefined
}

/** What follows from a change of a cart: taxes of what changed, then discounts, then the sum that is to be paid. */
export const followUpWorkflow = createWorkflow("follow-up-cart-change", (input: FollowUp) => {
  when(
    "something-to-tax",
    input,
    ({ items, shipping_methods }) => items.length + shipping_methods.length > 0,
  ).then(() => upsertTaxLinesWorkflow.runAsStep({ input }))
  updateCartPromotionsWorkflow.runAsStep({ input: transform(input, discounted) })
  when("something-to-pay", input, ({ cart }) => !!cart.payment_collection).then(() =>
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart.id } }),
  )
  return new WorkflowResponse(undefined)
})

function discounted({ cart, promo_codes }: FollowUp) {
  const present = (cart.promotions ?? []).flatMap((promotion) => promotion?.code ?? [])
  return {
    cart_id: cart.id,
    promo_codes: promo_codes ?? present,
    action: PromotionActions.REPLACE,
    force_refresh_payment_collection: false,
    has_promotions: present.length > 0,
  }
}
