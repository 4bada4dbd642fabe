import type { CartLine, Days, LineProblem, Money } from "@hirfa/contracts"
import { isSelling } from "../workflows/seller/seller-status"
import type { CartLineRow } from "./cart-rows"
import { toMoney } from "./money"
import { pictureOfThumbnail } from "./picture"

/** What the line would cost today: a price, null when it is not sold in this currency, undefined when not looked up. */
export type CurrentPrice = Money | null | undefined

/** A line as its buyer sees it, with what is wrong with it. */
export function cartLineView(
  row: CartLineRow,
  currency: string,
  current: CurrentPrice,
  isDelivered: boolean,
): CartLine {
  const available = availableOf(row)
  const unit_price = toMoney(row.unit_price, currency)
  const title = row.variant?.product?.title ?? row.title
  const problem = problemOf({ row, available, current, unit_price, isDelivered })
  return {
    id: row.id,
    variant_id: row.variant_id ?? "",
    quantity: Number(row.quantity ?? 0),
    available,
    title,
    variant_title: row.variant_title ?? null,
    handle: row.product_handle ?? "",
    picture: pictureOfThumbnail(row.thumbnail, title),
    unit_price,
    total: toMoney(row.total, currency),
    original_total: toMoney(row.original_total, currency),
    availability:
      available === 0 ? "sold" : row.variant?.product?.piece?.is_made_to_order ? "made_to_order" : "ready",
    lead_time: leadTimeOf(row),
    problem,
    current_price: problem === "price_changed" ? (current ?? null) : null,
  }
}

/** How many can be bought of it at its seller's place; null without a bound. */
export function availableOf({ variant }: CartLineRow): number | null {
  if (!variant) return 0
  if (!variant.manage_inventory || variant.allow_backorder) return null
  const place = variant.product?.piece?.seller?.stock_location_id
  const counts = (variant.inventory_items ?? []).map((item) => {
    const level = item?.inventory?.location_levels?.find((candidate) => candidate?.location_id === place)
    const free = Number(level?.stocked_quantity ?? 0) - Number(level?.reserved_quantity ?? 0)
    return Math.floor(Math.max(0, free) / (item?.required_quantity ?? 1))
  })
  return counts.length === 0 ? 0 : Math.min(...counts)
}

export function leadTimeOf({ variant }: CartLineRow): Days | null {
  const piece = variant?.product?.piece
  if (!piece?.is_made_to_order) return null
  return { min: piece.lead_days_min ?? 0, max: piece.lead_days_max ?? piece.lead_days_min ?? 0 }
}

type Judged = {
  row: CartLineRow
  available: number | null
  current: CurrentPrice
  unit_price: Money
  isDelivered: boolean
}

/** The gravest first: what cannot be mended in the cart hides what can. */
function problemOf({ row, available, current, unit_price, isDelivered }: Judged): LineProblem | null {
  const product = row.variant?.product
  if (!product?.piece?.seller || product.status !== "published" || current === null) return "unpublished"
  // Its page is gone: there is nobody to wait for.
  if (product.piece.seller.status === "suspended") return "unpublished"
  if (!isSelling(product.piece.seller)) return "seller_paused"
  if (available === 0) return "sold"
  if (available !== null && available < Number(row.quantity ?? 0)) return "not_enough"
  if (!isDelivered) return "not_delivered_there"
  if (current && !row.is_custom_price && current.amount !== unit_price.amount) return "price_changed"
  return null
}
