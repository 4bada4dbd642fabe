import type { BigNumberInput } from "@medusajs/framework/types"

type Amount = BigNumberInput | null | undefined

export type AddressRow = {
  first_name?: string | null
  last_name?: string | null
  company?: string | null
  address_1?: string | null
  address_2?: string | null
  postal_code?: string | null
  city?: string | null
  province?: string | null
  country_code?: string | null
  phone?: string | null
}

export type LineRow = {
  id: string
  title: string
  variant_title?: string | null
  product_handle?: string | null
  thumbnail?: string | null
  quantity: Amount
  unit_price: Amount
  total: Amount
  subtotal: Amount
  discount_total: Amount
  product?: { title?: string | null } | null
  detail?: {
    fulfilled_quantity?: Amount
    shipped_quantity?: Amount
    delivered_quantity?: Amount
    return_received_quantity?: Amount
    return_dismissed_quantity?: Amount
  } | null
}

export type FulfillmentRow = {
  id: string
  created_at: string | Date
  packed_at?: string | Date | null
  shipped_at?: string | Date | null
  delivered_at?: string | Date | null
  canceled_at?: string | Date | null
  metadata?: Record<string, unknown> | null
  labels?: ({ tracking_number?: string | null; tracking_url?: string | null } | null)[] | null
  items?: ({ line_item_id?: string | null; quantity: Amount } | null)[] | null
}

export type OrderRow = {
  id: string
  display_id: number
  status: string
  created_at: string | Date
  email?: string | null
  currency_code: string
  total: Amount
  item_total: Amount
  original_item_total: Amount
  shipping_total: Amount
  original_shipping_total: Amount
  discount_total: Amount
  tax_total: Amount
  items?: LineRow[] | null
  shipping_methods?: ({ name: string } | null)[] | null
  shipping_address?: AddressRow | null
  fulfillments?: (FulfillmentRow | null)[] | null
  payment_collections?:
    | ({ amount?: Amount; captured_amount?: Amount; refunded_amount?: Amount; status?: string } | null)[]
    | null
  seller_order?: {
    arrives_days_min?: number | null
    arrives_days_max?: number | null
    confirmed_at?: string | Date | null
    note?: string | null
    seller?: { handle: string; name: string; city: string } | null
  } | null
}

/** What the views of an order show; `seller_order` comes over our read-only link. */
export const orderRowFields = [
  "id",
  "display_id",
  "status",
  "created_at",
  "email",
  "currency_code",
  "total",
  "item_total",
  "original_item_total",
  "shipping_total",
  "original_shipping_total",
  "discount_total",
  "tax_total",
  "items.*",
  "items.product.title",
  "shipping_methods.name",
  "shipping_address.*",
  "fulfillments.*",
  "fulfillments.labels.*",
  "fulfillments.items.*",
  "payment_collections.amount",
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
  "payment_collections.status",
  "seller_order.*",
  "seller_order.seller.handle",
  "seller_order.seller.name",
  "seller_order.seller.city",
]
