import type {
  CertificateFacts,
  Currency,
  Locale,
  SellerCard,
  SellerDetail,
  SellerStatus,
  SellerType,
} from "@hirfa/contracts"
import { MARKETS, pictureIn } from "@hirfa/contracts"
import { certificatePart } from "../documents/certificates"
import type { DeliveryPart } from "../documents/types"
import { certificatesAnswer, cheapest } from "./piece"
import type { NameTable } from "./terms"

/** A seller as read for its card, its texts already in the reader's language. */
export interface SellerRow {
  id: string
  handle: string
  type: SellerType
  status: SellerStatus
  name: string
  tagline: string | null
  city: string
  region_code: string
  emblem: unknown
  banner: unknown
  is_demo: boolean
  paused_until: string | Date | null
}

/** Beyond the card, for the seller's own page. */
export interface SellerDetailRow extends SellerRow {
  story: string
  returns_policy: string | null
  made_to_order_policy: string | null
  founded_year: number | null
  member_count: number | null
  latitude: number | null
  longitude: number | null
  makers?: { id: string; name: string; craft: string | null; about: string | null }[]
}

interface CardContext {
  locale: Locale
  names: NameTable
  pieceCount: number
}

export function sellerCardAnswer(seller: SellerRow, { locale, names, pieceCount }: CardContext): SellerCard {
  const isPaused = seller.status === "paused"
  return {
    id: seller.id,
    handle: seller.handle,
    type: seller.type,
    name: seller.name,
    tagline: seller.tagline,
    city: seller.city,
    region: names.term("region", seller.region_code, locale),
    emblem: pictureIn(seller.emblem, locale),
    banner: pictureIn(seller.banner, locale),
    piece_count: pieceCount,
    is_demo: seller.is_demo,
    is_paused: isPaused,
    paused_until: isPaused && seller.paused_until ? new Date(seller.paused_until).toISOString() : null,
  }
}

interface DetailContext extends CardContext {
  currency: Currency
  /** Codes of the techniques of its pieces. */
  techniques: readonly string[]
  /** Its own that hold today. */
  certificates: readonly CertificateFacts[]
  deliveries: readonly DeliveryPart[]
}

export function sellerDetailAnswer(seller: SellerDetailRow, context: DetailContext): SellerDetail {
  const { locale, names, techniques, certificates, deliveries, currency } = context
  const { latitude, longitude } = seller
  return {
    ...sellerCardAnswer(seller, context),
    story: seller.story,
    founded_year: seller.founded_year,
    member_count: seller.member_count,
    place: latitude === null || longitude === null ? null : { latitude, longitude },
    makers: (seller.makers ?? []).map(({ id, name, craft, about }) => ({ id, name, craft, about })),
    techniques: techniques.map((code) => names.term("technique", code, locale)),
    certificates: certificatesAnswer(certificates.map(certificatePart), locale),
    policies: { returns: seller.returns_policy, made_to_order: seller.made_to_order_policy },
    delivery: deliveriesByMarket(deliveries, currency, locale),
  }
}

/** The cheapest delivery to each market that the seller serves, in the order of the markets. */
function deliveriesByMarket(
  deliveries: readonly DeliveryPart[],
  currency: Currency,
  locale: Locale,
): SellerDetail["delivery"] {
  return MARKETS.flatMap((market) => {
    const there = deliveries.filter((delivery) => delivery.market === market.code)
    const best = cheapest(there, currency)
    return best ? [{ market: market.code, name: market.names[locale], ...best }] : []
  })
}
