import type {
  Certificate,
  Currency,
  DeliveryEstimate,
  Locale,
  Money,
  Names,
  OpenPrice,
  Picture,
  PieceCard,
  PieceDetail,
  PieceVariant,
} from "@hirfa/contracts"
import { marketOf } from "@hirfa/contracts"
import { today } from "../documents/certificates"
import type {
  CardPart,
  CertificatePart,
  DeliveryPart,
  DetailPart,
  DocumentPicture,
  Prices,
  VariantPart,
} from "../documents/types"
import type { NameTable } from "./terms"

/** For whom an answer is written. */
export interface Reader {
  locale: Locale
  currency: Currency
  names: NameTable
}

export function cardAnswer(card: CardPart, { locale, currency, names }: Reader): PieceCard {
  const span = card.prices[currency]
  return {
    id: card.id,
    handle: card.handle,
    title: card.title[locale],
    family: names.term("family", card.family, locale),
    picture: card.picture && pictureAnswer(card.picture, locale),
    seller: { handle: card.seller.handle, name: card.seller.name[locale], place: card.seller.place[locale] },
    price: span ? { amount: span.min, currency } : null,
    has_price_range: span ? span.min !== span.max : false,
    availability: card.availability,
    is_unique: card.is_unique,
    lead_time: card.lead_time,
  }
}

/** The page of a piece. `country` is ISO 3166-1; without it (or unserved) there is no delivery estimate. */
export function detailAnswer(
  document: { card: CardPart; detail: DetailPart; is_offered: boolean; markets: string[] },
  reader: Reader,
  country: string | undefined,
): PieceDetail {
  const { card, detail, is_offered, markets } = document
  const market = marketOf(country)
  const { locale, names } = reader
  return {
    ...cardAnswer(card, reader),
    is_for_sale: is_offered,
    is_offered_there: !market || markets.includes(market.code),
    description: detail.description[locale],
    care: textIn(detail.care, locale),
    pictures: detail.pictures.map((picture) => pictureAnswer(picture, locale)),
    craft: detail.craft && { code: detail.craft.code, name: detail.craft.names[locale] },
    technique: detail.technique === null ? null : names.term("technique", detail.technique, locale),
    materials: detail.materials.map((code) => names.term("material", code, locale)),
    region: detail.region === null ? null : names.term("region", detail.region, locale),
    city: textIn(detail.city, locale),
    hs_code: detail.hs_code,
    makers: detail.makers.map(({ name, craft, percent }) => ({
      name: name[locale],
      craft: textIn(craft, locale),
      percent: percent ?? null,
    })),
    certificates: certificatesAnswer(detail.certificates ?? [], locale),
    open_price: openPriceAnswer(document, reader.currency, country),
    variants: detail.variants.map((variant) => variantAnswer(variant, reader)),
    delivery: country ? cheapestDelivery(detail.delivery, reader.currency, country) : null,
    created_at: detail.created_at,
    updated_at: detail.updated_at,
  }
}

/** Those that still hold: a document may be of yesterday. */
export function certificatesAnswer(
  certificates: readonly CertificatePart[],
  locale: Locale,
  day = today(),
): Certificate[] {
  return certificates
    .filter(({ expires_on }) => expires_on === null || expires_on >= day)
    .map(({ names, certifier, ...facts }) => ({
      ...facts,
      name: names[locale],
      certifier: certifier[locale],
    }))
}

/** How the lowest price divides for a reader: with the tax of her country in it. */
export function openPriceAnswer(
  { card, detail }: { card: CardPart; detail: Pick<DetailPart, "open_prices" | "taxes"> },
  currency: Currency,
  country: string | undefined,
): OpenPrice | null {
  const tax = (country && detail.taxes?.[country.toLowerCase()]) || 0
  const parts = detail.open_prices?.[currency]?.[tax]
  const span = card.prices[currency]
  if (!parts || !span) return null
  const money = (amount: number) => ({ amount, currency })
  return {
    price: money(span.min),
    seller: money(parts.seller),
    platform: money(parts.platform),
    payment: money(parts.payment),
    tax: money(parts.tax),
  }
}

/** The cheapest way to a country; of two that cost the same the faster one. */
export function cheapestDelivery(
  ways: readonly DeliveryPart[],
  currency: Currency,
  country: string,
): DeliveryEstimate | null {
  const served = ways.filter((way) => way.countries.includes(country.toLowerCase()))
  return cheapest(served, currency)
}

export function cheapest(ways: readonly DeliveryPart[], currency: Currency): DeliveryEstimate | null {
  const priced = ways.flatMap((way) => {
    const price = priceIn(way.prices, currency)
    return price ? [{ price, days: way.days }] : []
  })
  const [first] = priced.sort((a, b) => a.price.amount - b.price.amount || a.days.max - b.days.max)
  return first ?? null
}

export function pictureAnswer({ alt, ...facts }: DocumentPicture, locale: Locale): Picture {
  return { ...facts, alt: alt[locale] }
}

function variantAnswer(variant: VariantPart, { locale, currency }: Reader): PieceVariant {
  return {
    id: variant.id,
    title: variant.title[locale],
    options: variant.options.map(({ title, value }) => ({ title: title[locale], value: value[locale] })),
    price: priceIn(variant.prices, currency),
    available: variant.available,
    size: variant.size,
    weight: variant.weight,
  }
}

function priceIn(prices: Prices, currency: Currency): Money | null {
  const amount = prices[currency]
  return amount === undefined ? null : { amount, currency }
}

function textIn(names: Names | null, locale: Locale): string | null {
  return names?.[locale] ?? null
}
