import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { assertSellableVariants } from "./sellable-variants"

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertSellableVariants(container, input.items ?? [])
})

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertSellableVariants(container, input.items)
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  // Zero takes the line out: that is always allowed, and so is a change of anything but the quantity.
  const { quantity } = input.update
  if (quantity === undefined || Number(quantity) === 0) return
  await assertSellableVariants(container, [{ quantity }])
})
