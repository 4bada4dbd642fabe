import type { BigNumberInput } from "@medusajs/framework/types"
import type { AddressRow } from "./order-rows"

type Amount = BigNumberInput | null | undefined

export type CartLineRow = {
  id: string
  title: string
  variant_id?: string | null
  variant_title?: string | null
  product_handle?: string | null
  thumbnail?: string | null
  quantity: Amount
  unit_price: Amount
  total: Amount
  original_total: Amount
  is_custom_price?: boolean
  variant?: {
    id: string
    manage_inventory: boolean
    allow_backorder: boolean
    inventory_items?:
      | ({
          required_quantity: number
          inventory?: {
            location_levels?:
              | ({ location_id: string; stocked_quantity: Amount; reserved_quantity: Amount } | null)[]
              | null
          } | null
        } | null)[]
      | null
    product?: {
      title?: string | null
      status: string
      piece?: {
        is_unique: boolean
        is_made_to_order: boolean
        withheld_markets?: string[] | null
        lead_days_min?: number | null
        lead_days_max?: number | null
        seller?: CartSellerRow | null
      } | null
    } | null
  } | null
}

export type CartSellerRow = {
  id: string
  handle: string
  name: string
  city: string
  status: string
  paused_until?: Date | string | null
  stock_location_id?: string | null
  shipping_profile_id?: string | null
}

export type CartRow = {
  id: string
  currency_code: string
  region_id: string
  email?: string | null
  completed_at?: Date | string | null
  total: Amount
  original_item_total: Amount
  original_shipping_total: Amount
  discount_total: Amount
  tax_total: Amount
  credit_line_total: Amount
  items?: CartLineRow[] | null
  shipping_address?: AddressRow | null
  shipping_methods?: ({ shipping_option_id?: string | null } | null)[] | null
  promotions?: ({ code?: string | null; is_automatic?: boolean | null } | null)[] | null
  payment_collection?: {
    amount: Amount
    payment_sessions?:
      | ({ provider_id: string; status: string; data?: Record<string, unknown> | null } | null)[]
      | null
  } | null
}

export const cartRowFields = [
  "id",
  "currency_code",
  "region_id",
  "email",
  "completed_at",
  "total",
  "original_item_total",
  "original_shipping_total",
  "discount_total",
  "tax_total",
  "credit_line_total",
  "items.*",
  "items.variant.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.location_levels.location_id",
  "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
  "items.variant.product.title",
  "items.variant.product.status",
  // Medusa translates only below objects whose id is read.
  "items.variant.product.piece.id",
  "items.variant.product.piece.is_unique",
  "items.variant.product.piece.is_made_to_order",
  "items.variant.product.piece.withheld_markets",
  "items.variant.product.piece.lead_days_min",
  "items.variant.product.piece.lead_days_max",
  "items.variant.product.piece.seller.*",
  "shipping_address.*",
  "shipping_methods.shipping_option_id",
  "promotions.code",
  "promotions.is_automatic",
  "payment_collection.amount",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.data",
]
