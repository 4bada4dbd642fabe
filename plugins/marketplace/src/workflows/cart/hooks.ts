import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { countryOfCart, countryOfRegion } from "./offered-there"
import { assertSellableVariants } from "./sellable-variants"

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const address = typeof input.shipping_address === "object" ? input.shipping_address : undefined
  const country = address?.country_code ?? (await countryOfRegion(container, input.region_id))
  await assertSellableVariants(container, input.items ?? [], country)
})

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await assertSellableVariants(container, input.items, await countryOfCart(container, cart))
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  // Zero takes the line out: that is always allowed, and so is a change of anything but the quantity.
  const { quantity } = input.update
  if (quantity === undefined || Number(quantity) === 0) return
  const { data } = await container
    .resolve("query")
    .graph({ entity: "line_item", fields: ["variant_id"], filters: { id: input.item_id } })
  await assertSellableVariants(container, [{ variant_id: data[0]?.variant_id ?? null, quantity }])
})
