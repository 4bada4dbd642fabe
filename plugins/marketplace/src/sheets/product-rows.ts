import type { BigNumberInput } from "@medusajs/framework/types"

type Amount = BigNumberInput | null | undefined

export type VariantRow = {
  id: string
  title: string
  sku?: string | null
  variant_rank?: number | null
  length?: number | null
  width?: number | null
  height?: number | null
  weight?: number | null
  manage_inventory: boolean
  metadata?: Record<string, unknown> | null
  prices?: { currency_code: string; amount: Amount; price_list_id?: string | null }[] | null
  options?: { id: string; value: string }[] | null
  inventory_items?:
    | ({
        inventory_item_id: string
        inventory?: {
          location_levels?:
            | ({
                id: string
                location_id: string
                stocked_quantity: Amount
                reserved_quantity: Amount
              } | null)[]
            | null
        } | null
      } | null)[]
    | null
}

export type ProductRow = {
  id: string
  handle: string
  title: string
  description?: string | null
  status: string
  hs_code?: string | null
  metadata?: Record<string, unknown> | null
  options?: { id: string; title: string }[] | null
  variants: VariantRow[]
  piece?: {
    id: string
    craft_code: string | null
    family_code: string
    technique_code: string | null
    material_codes: string[]
    is_unique: boolean
    is_made_to_order: boolean
    lead_days_min: number | null
    lead_days_max: number | null
    capacity: number | null
    maker_shares?: { percent: number; maker_id: string }[] | null
  } | null
}

export const productFields = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "hs_code",
  "metadata",
  "options.id",
  "options.title",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.variant_rank",
  "variants.length",
  "variants.width",
  "variants.height",
  "variants.weight",
  "variants.manage_inventory",
  "variants.metadata",
  "variants.prices.currency_code",
  "variants.prices.amount",
  "variants.options.id",
  "variants.options.value",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.id",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "piece.*",
  "piece.maker_shares.percent",
  "piece.maker_shares.maker_id",
]
