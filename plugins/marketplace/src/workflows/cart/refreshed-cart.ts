import type { BigNumberInput, CartWorkflowDTO } from "@medusajs/framework/types"

type Method = {
  id: string
  shipping_option_id: string
  name: string
  amount: BigNumberInput
  is_tax_inclusive?: boolean
  data?: Record<string, unknown>
  shipping_option?: { shipping_profile_id: string } | null
}

type Item = {
  id: string
  requires_shipping: boolean
  product?: { piece?: { seller?: { shipping_profile_id?: string | null } | null } | null } | null
  variant?: { product?: { shipping_profile?: { id: string } | null } | null } | null
}

/** A cart with what its deliveries, taxes and payment follow from. */
export type RefreshedCart = Omit<
  CartWorkflowDTO,
  "items" | "shipping_methods" | "promotions" | "payment_collection" | "shipping_address"
> & {
  items: Item[]
  shipping_methods: Method[]
  shipping_address?: {
    country_code?: string
    province?: string
    city?: string
    postal_code?: string
  } | null
  promotions?: ({ id: string; code: string } | null)[]
  payment_collection?: { id: string } | null
}

/** Each relation is a statement or two: what only promotions ask for (categories, tags, sizes) is read by them. */
export const refreshedCartFields = [
  "id",
  "email",
  "currency_code",
  "locale",
  "total",
  "subtotal",
  "item_total",
  "item_subtotal",
  "original_item_total",
  "original_item_subtotal",
  "shipping_subtotal",
  "region_id",
  "metadata",
  "completed_at",
  "sales_channel_id",
  "region.*",
  "items.*",
  "items.adjustments.*",
  "items.tax_lines.*",
  "items.product.piece.seller.shipping_profile_id",
  "shipping_address.*",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.shipping_option.shipping_profile_id",
  "customer.*",
  "customer.groups.*",
  "promotions.id",
  "promotions.code",
  "payment_collection.id",
]
