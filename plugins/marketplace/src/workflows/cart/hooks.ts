import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertSellableVariants } from "./sellable-variants"

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  // Zero takes the line out: that is always allowed, and so is a change of anything but the quantity.
  const { quantity } = input.update
  if (quantity === undefined || Number(quantity) === 0) return
  const { data } = await container
    .resolve("query")
    .graph({ entity: "line_item", fields: ["variant_id"], filters: { id: input.item_id } })
  await assertSellableVariants(container, [{ variant_id: data[0]?.variant_id ?? null, quantity }])
})
