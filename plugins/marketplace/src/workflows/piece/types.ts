import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"

export type PieceInput = {
  seller_id: string
  /** The sheet that the seller worked on; without one the piece gets its own, as one that is on sale. */
  sheet_id?: string
  /** Medusa's product; its shipping profile is the seller's, its sales channel the store's default one. */
  product: Omit<CreateProductWorkflowInputDTO, "shipping_profile_id" | "sales_channels">
  /** Pieces in stock by SKU; a variant that manages its inventory and is left out has none. */
  stock: Record<string, number>
  craft_code?: string | null
  family_code: string
  technique_code?: string | null
  material_codes?: string[]
  region_code?: string | null
  city?: string | null
  care?: string | null
  is_unique?: boolean
  is_made_to_order?: boolean
  lead_days_min?: number | null
  lead_days_max?: number | null
  capacity?: number | null
  withheld_markets?: string[] | null
  /** Whole percents that add up to 100; empty when the makers are not named. */
  maker_shares?: { maker_id: string; percent: number }[]
}
