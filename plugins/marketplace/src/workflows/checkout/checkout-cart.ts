import type { BigNumberInput } from "@medusajs/framework/types"

type Adjustment = {
  code?: string
  amount: BigNumberInput
  description?: string
  promotion_id?: string
  provider_id?: string
  is_tax_inclusive?: boolean
}
type TaxLine = {
  description?: string
  tax_rate_id?: string
  code: string
  rate: number
  provider_id?: string
}

export type CheckoutSeller = {
  id: string
  name: string
  status: string
  paused_until?: Date | null
  stock_location_id?: string | null
  shipping_profile_id?: string | null
}

export type CheckoutPiece = {
  withheld_markets?: string[] | null
  is_made_to_order: boolean
  lead_days_min?: number | null
  lead_days_max?: number | null
  seller: CheckoutSeller
}

export type CheckoutItem = Record<string, unknown> & {
  id: string
  title: string
  quantity: BigNumberInput
  unit_price: BigNumberInput
  is_tax_inclusive: boolean
  requires_shipping: boolean
  variant_id: string
  adjustments?: Adjustment[]
  tax_lines?: TaxLine[]
  variant: {
    id: string
    manage_inventory: boolean
    allow_backorder: boolean
    inventory_items?: { inventory_item_id: string; required_quantity: number }[]
    product: {
      id: string
      status: string
      shipping_profile?: { id: string } | null
      piece?: CheckoutPiece | null
    }
  } | null
}

export type CheckoutMethod = Record<string, unknown> & {
  id: string
  name: string
  amount: BigNumberInput
  raw_amount?: BigNumberInput
  is_tax_inclusive: boolean
  shipping_option_id: string
  description?: string
  data?: Record<string, unknown>
  metadata?: Record<string, unknown>
  adjustments?: Adjustment[]
  tax_lines?: TaxLine[]
  shipping_option?: {
    id: string
    shipping_profile_id: string
    metadata?: { days_min?: number; days_max?: number } | null
  } | null
}

export type CheckoutCart = {
  id: string
  currency_code: string
  email?: string | null
  locale?: string | null
  sales_channel_id: string
  completed_at?: Date | null
  metadata?: Record<string, unknown> | null
  total: BigNumberInput
  raw_total?: BigNumberInput
  customer?: { id: string } | null
  region: { id: string }
  shipping_address?: (Record<string, unknown> & { id?: string; country_code?: string | null }) | null
  billing_address?: (Record<string, unknown> & { id?: string }) | null
  items: CheckoutItem[]
  shipping_methods: CheckoutMethod[]
  credit_lines?: {
    id: string
    amount: BigNumberInput
    reference?: string
    reference_id?: string
    metadata?: Record<string, unknown> | null
  }[]
  promotions?: ({ id: string } | null)[]
}

/** What completing a cart has to know; each line adds a statement or two, so nothing is here for later. */
export const checkoutCartFields = [
  "id",
  "currency_code",
  "email",
  "locale",
  "sales_channel_id",
  "completed_at",
  "metadata",
  "total",
  "raw_total",
  "credit_line_total",
  "region_id",
  "customer.id",
  "region.id",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.variant.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.product.id",
  "items.variant.product.status",
  "items.variant.product.shipping_profile.id",
  "items.variant.product.piece.is_made_to_order",
  "items.variant.product.piece.withheld_markets",
  "items.variant.product.piece.lead_days_min",
  "items.variant.product.piece.lead_days_max",
  "items.variant.product.piece.seller.id",
  "items.variant.product.piece.seller.name",
  "items.variant.product.piece.seller.status",
  "items.variant.product.piece.seller.paused_until",
  "items.variant.product.piece.seller.stock_location_id",
  "items.variant.product.piece.seller.shipping_profile_id",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.shipping_option.id",
  "shipping_methods.shipping_option.shipping_profile_id",
  "shipping_methods.shipping_option.metadata",
  "shipping_address.*",
  "billing_address.*",
  "credit_lines.*",
  "payment_collection.*",
  "payment_collection.payment_sessions.*",
  "promotions.id",
]
