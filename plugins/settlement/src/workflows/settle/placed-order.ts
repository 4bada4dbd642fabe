import type { PlacedOrder } from "../../modules/commission/terms"
import { minorOf } from "../../money/minor"
import type { SettledOrder } from "./order-rows"

/** The order as it was placed, for freezing what was agreed on. Null for an order of no seller. */
export function placedOrderOf(order: SettledOrder, return_days: number): PlacedOrder | null {
  const seller_id = order.seller_order?.seller_id
  if (!seller_id) return null
  const minor = (major: SettledOrder["item_total"]) => minorOf(major, order.currency_code)
  // What is charged later, for an exchange or an edit, comes in collections of its own.
  const [checkout] = [...(order.payment_collections ?? [])]
    .filter((collection) => collection !== null)
    .sort((a, b) => instant(a.created_at) - instant(b.created_at))
  return {
    order_id: order.id,
    seller_id,
    currency_code: order.currency_code,
    placed_at: new Date(order.created_at),
    channel: "direct",
    payable: minor(checkout?.amount),
    goods: minor(order.item_total),
    goods_tax: minor(order.item_tax_total),
    shipping: minor(order.shipping_total),
    shipping_tax: minor(order.shipping_tax_total),
    return_days,
    lines: order.items.map(({ id, title, total, tax_total, product }) => ({
      line_item_id: id,
      title: product?.title ?? title,
      family_code: product?.piece?.family_code ?? null,
      total: minor(total),
      tax: minor(tax_total),
      makers: (product?.piece?.maker_shares ?? []).map(({ maker_id, percent }) => ({ maker_id, percent })),
    })),
  }
}

function instant(moment: string | Date): number {
  return new Date(moment).getTime()
}
