/** A seller's Medusa order as its workflows read it. */
export type WorkedOrder = {
  id: string
  status: string
  items: {
    id: string
    title: string
    quantity: unknown
    product?: { piece?: { is_made_to_order?: boolean } | null } | null
    detail?: {
      fulfilled_quantity?: unknown
      shipped_quantity?: unknown
      return_requested_quantity?: unknown
      return_received_quantity?: unknown
      return_dismissed_quantity?: unknown
    } | null
  }[]
  fulfillments?: {
    id: string
    shipped_at?: string | Date | null
    delivered_at?: string | Date | null
    canceled_at?: string | Date | null
    items?: { line_item_id?: string | null; quantity: unknown }[]
  }[]
  seller_order: {
    id: string
    seller_id: string
    confirmed_at?: string | Date | null
    seller: { stock_location_id?: string | null }
  }
}

export const workedOrderFields = [
  "id",
  "status",
  "items.*",
  "fulfillments.*",
  "fulfillments.items.*",
  "seller_order.id",
  "seller_order.seller_id",
  "seller_order.confirmed_at",
  "seller_order.seller.stock_location_id",
]
