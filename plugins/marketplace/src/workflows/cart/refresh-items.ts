import type { AdditionalData, CartLineItemDTO, CartShippingMethodDTO } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  type RefreshCartItemsWorkflowInput,
  refreshCartItemsWorkflowId,
  refreshCartShippingMethodsWorkflow,
  releaseLockStep,
  updateCartItemsTranslationsStep,
  updateLineItemsStep,
  updateTaxLinesWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { takeOver } from "../take-over"
import { followUpWorkflow } from "./follow-up"
import { type RefreshedCart, refreshedCartFields } from "./refreshed-cart"
import { priceLinesAnewStep } from "./steps/price-lines-anew"

type Input = RefreshCartItemsWorkflowInput & AdditionalData

/**
 * What follows when lines of a cart have changed, step by step as Medusa does it, with one reading of the cart: Medusa's
 * own reads of each line also what only promotions ask for, whether there is one or not.
 */
createWorkflow({ name: takeOver(refreshCartItemsWorkflowId), idempotent: false }, (input: Input) => {
  acquireLockStep({ key: input.cart_id, timeout: 2, ttl: 10 })
  when("prices-anew", input, isForced).then(() => {
    const items = priceLinesAnewStep(input)
    updateLineItemsStep({ id: input.cart_id, items })
  })
  const { data } = useQueryGraphStep({
    entity: "cart",
    fields: refreshedCartFields,
    filters: { id: input.cart_id },
    options: { isList: false },
  }).config({ name: "refetch-cart" })
  const cart = transform(data, (found) => found as RefreshedCart)
  refreshCartShippingMethodsWorkflow.runAsStep({ input: { cart } })
  when("all-taxes-anew", input, isForced).then(() =>
    updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
  )
  followUpWorkflow.runAsStep({ input: transform({ input, cart }, changed) })
  when("in-another-language", input, ({ locale }) => !!locale).then(() =>
    updateCartItemsTranslationsStep({
      cart_id: input.cart_id,
      locale: transform(input, ({ locale }) => locale ?? ""),
      items: transform(cart, ({ items }) => items),
    }),
  )
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(data)
})

function isForced({ force_refresh }: Input): boolean {
  return !!force_refresh
}

function changed({ input, cart }: { input: Input; cart: RefreshedCart }) {
  const isAllTaxed = isForced(input)
  return {
    cart,
    items: isAllTaxed ? [] : ((input.items ?? []) as CartLineItemDTO[]),
    shipping_methods: isAllTaxed ? [] : ((input.shipping_methods ?? []) as CartShippingMethodDTO[]),
    promo_codes: input.promo_codes,
    force_tax_calculation: input.force_tax_calculation,
  }
}
