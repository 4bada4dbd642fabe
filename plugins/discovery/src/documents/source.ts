import type { CertificateFacts, Names, SellerStatus } from "@hirfa/contracts"

/** What a document is built from, as read from the commerce tables. Base-language texts; translations stand apart. */
export interface ProductSource {
  id: string
  handle: string
  title: string
  description: string | null
  status: string
  created_at: string | Date
  updated_at: string | Date
  hs_code: string | null
  images: ImageSource[]
  options: { id: string; title: string }[]
  variants: VariantSource[]
  sales_channels?: { id: string }[]
  piece?: PieceSource | null
}

export interface ImageSource {
  url: string
  rank: number
  metadata: Record<string, unknown> | null
}

export interface VariantSource {
  id: string
  title: string
  variant_rank: number | null
  hs_code: string | null
  length: number | null
  width: number | null
  height: number | null
  weight: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  metadata: Record<string, unknown> | null
  options: { id: string; value: string; option_id: string }[]
  inventory_items?: { required_quantity: number; inventory?: { location_levels?: LevelSource[] } | null }[]
}

export interface LevelSource {
  location_id: string
  stocked_quantity: Numeric
  reserved_quantity: Numeric
}

/** Medusa answers amounts as numbers, strings or BigNumber objects, by the way they were read. */
export type Numeric = number | string | { valueOf(): number | string | object }

export interface PieceSource {
  id: string
  craft_code: string | null
  family_code: string
  technique_code: string | null
  material_codes: string[]
  region_code: string | null
  city: string | null
  care: string | null
  is_unique: boolean
  is_made_to_order: boolean
  lead_days_min: number | null
  lead_days_max: number | null
  /** Markets whose law asks for something that is missing. */
  withheld_markets?: string[] | null
  seller: SellerSource
  maker_shares?: { percent: number; maker: { id: string; name: string; craft: string | null } }[]
}

export interface SellerSource {
  id: string
  handle: string
  name: string
  status: SellerStatus
  city: string
  region_code: string
  shipping_profile_id: string | null
  stock_location_id: string | null
}

export interface CraftSource {
  code: string
  names: Names
  synonyms: string[]
  hs_code: string
}

export interface TermSource {
  kind: "family" | "technique" | "material" | "region"
  code: string
  names: Names
  position: number
}

export interface ShippingOptionSource {
  id: string
  shipping_profile_id: string
  metadata: Record<string, unknown> | null
  data: Record<string, unknown> | null
  rules?: { attribute: string; value: unknown }[]
  service_zone?: { geo_zones?: { country_code: string }[] } | null
  prices?: { amount: Numeric; currency_code: string; rules_count?: number | null }[]
}

export interface TranslationSource {
  reference_id: string
  locale_code: string
  translations: Record<string, unknown>
}

/** What many pieces share: read once a batch, whatever its size. */
export interface SharedSource {
  translations: readonly TranslationSource[]
  crafts: readonly CraftSource[]
  terms: readonly TermSource[]
  shippingOptions: readonly ShippingOptionSource[]
  /** Amounts in major units, by variant and currency, as Medusa's own price rules answer them for an anonymous buyer. */
  prices: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The certificates that hold today, by the id of the seller or the product. */
  certificates: ReadonlyMap<string, readonly CertificateFacts[]>
  /** How often each product was ordered lately. */
  orders: ReadonlyMap<string, number>
}
