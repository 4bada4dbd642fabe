import type { BigNumberInput } from "@medusajs/framework/types"

type Amount = BigNumberInput | null | undefined
type Moment = string | Date

/** A seller's Medusa order with all that its money hangs on. */
export type SettledOrder = {
  id: string
  display_id: number
  status: string
  currency_code: string
  created_at: Moment
  canceled_at?: Moment | null
  item_total: Amount
  item_tax_total: Amount
  shipping_total: Amount
  shipping_tax_total: Amount
  items: SettledLine[]
  fulfillments?: ({ delivered_at?: Moment | null; canceled_at?: Moment | null } | null)[] | null
  payment_collections?: (SettledCollection | null)[] | null
  seller_order?: { seller_id: string } | null
}

export type SettledLine = {
  id: string
  title: string
  total: Amount
  tax_total: Amount
  quantity: Amount
  detail?: { delivered_quantity?: Amount; return_received_quantity?: Amount } | null
  product?: {
    title?: string | null
    piece?: {
      family_code: string
      maker_shares?: { maker_id: string; percent: number }[]
    } | null
  } | null
}

export type SettledCollection = {
  amount: Amount
  created_at: Moment
  payments?: SettledPayment[] | null
}

type SettledPayment = {
  captures?: { id: string; amount: Amount; created_at: Moment }[] | null
  refunds?: { id: string; amount: Amount; note?: string | null; created_at: Moment }[] | null
}

export const settledOrderFields = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "created_at",
  "canceled_at",
  "item_total",
  "item_tax_total",
  "shipping_total",
  "shipping_tax_total",
  "items.*",
  "items.product.title",
  "items.product.piece.family_code",
  "items.product.piece.maker_shares.maker_id",
  "items.product.piece.maker_shares.percent",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "payment_collections.amount",
  "payment_collections.created_at",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
  "seller_order.seller_id",
]

/** A return of pieces of an order. */
export type ReturnRow = { order_id: string; status: string; received_at?: Moment | null }

/** Which lines a refund is of: the refund whose note names it. Amounts are minor units. */
export type GroundRow = {
  id: string
  order_id: string
  lines: { list: { line_id: string; amount: number }[] }
}
