import type { Availability, Currency, Days, Names, OpenPrices, Picture } from "@hirfa/contracts"

/** Minor units by currency; a currency in which a thing is not sold is left out. */
export type Prices = Partial<Record<Currency, number>>

export type DocumentPicture = {
  base: string
  alt: Names
  width: number
  height: number
  placeholder: string | null
  /** The widths that exist, while not all of them are made. */
  renditions?: NonNullable<Picture["renditions"]>
}

/** All that a card shows, in every language and currency. */
export type CardPart = {
  id: string
  handle: string
  title: Names
  family: string
  picture: DocumentPicture | null
  seller: { id: string; handle: string; name: Names; place: Names }
  prices: Partial<Record<Currency, { min: number; max: number }>>
  availability: Availability
  is_unique: boolean
  lead_time: Days | null
}

export type VariantPart = {
  id: string
  title: Names
  options: { title: Names; value: Names }[]
  prices: Prices
  /** Pieces that can be bought now; null when unbounded. */
  available: number | null
  size: { length: number | null; width: number | null; height: number | null }
  weight: number | null
}

/** One way in which a seller delivers, to some countries (ISO 3166-1, lower case). */
export type DeliveryPart = {
  /** Code of contracts `MARKETS`; null for a zone outside of them. */
  market: string | null
  countries: string[]
  prices: Prices
  days: Days
}

/** A certificate that held when the document was built, in every language. */
export type CertificatePart = {
  /** Code of its scheme. */
  scheme: string
  names: Names
  certifier: Names
  url: string | null
  number: string
  expires_on: string | null
}

/** What the piece's own page shows beyond its card. */
export type DetailPart = {
  description: Names
  care: Names | null
  pictures: DocumentPicture[]
  craft: { code: string; names: Names } | null
  technique: string | null
  materials: string[]
  region: string | null
  city: Names | null
  hs_code: string | null
  makers: { name: Names; craft: Names | null; percent?: number }[]
  /** Left out in documents older than it. */
  certificates?: CertificatePart[]
  variants: VariantPart[]
  delivery: DeliveryPart[]
  created_at: string
  updated_at: string
  /** How the lowest price divides. Left out where no plugin says so, and in documents older than it. */
  open_prices?: OpenPrices
  /** Tax in a price by country, in basis points; countries without are left out. */
  taxes?: Readonly<Record<string, number>>
}

/**
 * The search document of one piece. The fields at the top are filtered, counted, sorted or matched; `card` and `detail`
 * are what the pages show. Prices are minor units.
 */
export type PieceDocument = {
  id: string
  handle: string
  /** Of all that is said of the piece, so that two documents can be told apart without being read whole. */
  fingerprint: string
  /** Published and its seller sells now. A piece of a paused seller is readable, yet not offered. */
  is_offered: boolean
  /** 0 while it can be bought, 1 when sold: sold pieces stand last. */
  sold_rank: number
  sales_channels: string[]
  variant_ids: string[]
  /** Codes of the markets in which it is offered. */
  markets: string[]
  seller: string
  family: string
  craft: string | null
  technique: string | null
  materials: string[]
  colours: string[]
  sizes: string[]
  region: string | null
  /** Code of the town in which it is made. */
  place: string | null
  /** Countries to which its seller ships it, ISO 3166-1 in lower case. */
  ships_to: string[]
  /** Codes of the schemes of the certificates that speak for it. */
  certificates: string[]
  availability: Availability
  /** Days until it can leave the workshop, at the latest; 0 when it is ready. */
  lead_days: number
  /** How often it was ordered lately. */
  popularity: number
  created: number
  band_eur: number | null
  band_usd: number | null
  band_gbp: number | null
  band_mad: number | null
  price_eur: number | null
  price_usd: number | null
  price_gbp: number | null
  price_mad: number | null
  title_en: string
  title_fr: string
  title_ar: string
  words: string
  about_en: string
  about_fr: string
  about_ar: string
  text_en: string
  text_fr: string
  text_ar: string
  card: CardPart
  detail: DetailPart
}
