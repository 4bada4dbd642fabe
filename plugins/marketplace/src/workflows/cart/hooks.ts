import { MedusaError } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
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

addShippingMethodToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const query = container.resolve("query")
  const [{ data: carts }, { data: options }] = await Promise.all([
    query.graph({
      entity: "cart",
      fields: ["items.product.piece.seller.shipping_profile_id"],
      filters: { id: input.cart_id },
    }),
    query.graph({
      entity: "shipping_option",
      fields: ["id", "name", "shipping_profile_id"],
      filters: { id: input.options.map(({ id }) => id) },
    }),
  ])
  type Item = {
    product?: { piece?: { seller?: { shipping_profile_id?: string | null } | null } | null } | null
  }
  const items: Item[] = carts[0]?.items ?? []
  const own = new Set(items.map((item) => item.product?.piece?.seller?.shipping_profile_id))
  const foreign = options.find(({ shipping_profile_id }) => !own.has(shipping_profile_id))
  if (foreign) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `option_id ${foreign.id} is a delivery of a seller of whom nothing is in the cart: choose one of the cart's parcels`,
    )
  }
})
