import type { OrderDTO } from "@medusajs/framework/types"
import type { CheckoutCart } from "./checkout-cart"
import type { PlannedOrder } from "./plan-orders"

/** What is to be reserved for the lines of the orders, each at the place of its seller. */
export function reservations({
  cart,
  plan,
  orders,
}: {
  cart: CheckoutCart
  plan: PlannedOrder[]
  orders: OrderDTO[]
}) {
  const variants = new Map(cart.items.map(({ variant }) => [variant?.id, variant]))
  const placeOf = new Map(plan.map(({ order_id, stock_location_id }) => [order_id, stock_location_id]))
  const items = orders.flatMap((order) =>
    (order.items ?? []).flatMap((item) => {
      const variant = variants.get(item.variant_id ?? undefined)
      if (!variant?.manage_inventory) return []
      return (variant.inventory_items ?? []).map(({ inventory_item_id, required_quantity }) => ({
        id: item.id,
        inventory_item_id,
        required_quantity,
        allow_backorder: variant.allow_backorder,
        quantity: item.quantity,
        location_ids: [placeOf.get(order.id) ?? ""],
      }))
    }),
  )
  return { items }
}

/** Every discount of the cart, under the code that gave it. */
export function promotionUsage(cart: CheckoutCart) {
  const used = [...cart.items, ...cart.shipping_methods].flatMap(({ adjustments = [] }) =>
    adjustments.flatMap(({ code, amount }) => (code ? [{ code, amount }] : [])),
  )
  return { used, context: { customer_id: cart.customer?.id ?? null, customer_email: cart.email ?? null } }
}
