import type { Currency, Days, MemberRole, SellerType, StoredPicture } from "@hirfa/contracts"

export type MakerInput = { name: string; craft?: string | null; about?: string | null }

export type SellerInput = {
  handle: string
  type: SellerType
  name: string
  tagline?: string | null
  story?: string
  returns_policy?: string | null
  made_to_order_policy?: string | null
  city: string
  region_code: string
  latitude?: number | null
  longitude?: number | null
  founded_year?: number | null
  member_count?: number | null
  emblem?: StoredPicture | null
  banner?: StoredPicture | null
  is_demo?: boolean
  makers?: MakerInput[]
}

export type MemberInput = {
  seller_id: string
  email: string
  password: string
  name: string
  locale?: string
  role: MemberRole
}

/** One way of delivery to one market: `prices` in integer minor units, `days` from dispatch to arrival. */
export type DeliveryOptionInput = { code: string; name: string; prices: Record<Currency, number>; days: Days }

/** How a seller delivers: options by code of a market (contracts `MARKETS`). A market left out is not served. */
export type DeliveryTemplate = Record<string, DeliveryOptionInput[]>
