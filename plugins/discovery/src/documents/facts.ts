import { CURRENCIES, type Currency, MARKETS, minorPerMajor, priceBandOf, sizeOf } from "@hirfa/contracts"
import { coloursIn } from "./colours"
import { distinct } from "./distinct"
import { placeCode } from "./places"
import type { PieceSource, ProductSource } from "./source"
import type { CardPart, DetailPart } from "./types"

interface FactsInput {
  product: ProductSource
  piece: PieceSource
  card: CardPart
  detail: DetailPart
  /** How often it was ordered lately. */
  orders: number
}

/** The fields that are filtered, counted and sorted by. */
export function factsOf({ product, piece, card, detail, orders }: FactsInput) {
  const { prices } = card
  return {
    id: product.id,
    handle: product.handle,
    is_offered: piece.seller.status === "active",
    sold_rank: card.availability === "sold" ? 1 : 0,
    sales_channels: (product.sales_channels ?? []).map((channel) => channel.id),
    variant_ids: detail.variants.map((variant) => variant.id),
    markets: MARKETS.map(({ code }) => code).filter((code) => !piece.withheld_markets?.includes(code)),
    seller: piece.seller.handle,
    family: piece.family_code,
    craft: piece.craft_code,
    technique: piece.technique_code,
    materials: piece.material_codes,
    colours: coloursIn(product, card, detail),
    sizes: sizesOf(detail),
    region: piece.region_code,
    place: placeCode(piece.city ?? piece.seller.city),
    ships_to: distinct(detail.delivery.flatMap(({ countries }) => countries)).sort(),
    certificates: distinct((detail.certificates ?? []).map(({ scheme }) => scheme)),
    availability: card.availability,
    lead_days: card.availability === "ready" ? 0 : (card.lead_time?.max ?? 0),
    popularity: orders,
    created: new Date(product.created_at).getTime(),
    price_eur: prices.eur?.min ?? null,
    price_usd: prices.usd?.min ?? null,
    price_gbp: prices.gbp?.min ?? null,
    price_mad: prices.mad?.min ?? null,
    ...bandsOf(prices),
  }
}

function bandsOf(prices: CardPart["prices"]): Record<`band_${Currency}`, number | null> {
  const bands = CURRENCIES.map((currency) => {
    const least = prices[currency]?.min
    const band = least === undefined ? null : priceBandOf(least / minorPerMajor(currency), currency)
    return [`band_${currency}`, band] as const
  })
  return Object.fromEntries(bands) as Record<`band_${Currency}`, number | null>
}

/** A rug woven in three sizes is found by each. */
function sizesOf({ variants }: DetailPart): string[] {
  const longest = variants.map(({ size }) => Math.max(size.length ?? 0, size.width ?? 0, size.height ?? 0))
  return distinct(longest.filter((side) => side > 0).map(sizeOf))
}
