import { CURRENCIES, type Currency, type Days } from "@hirfa/contracts"
import { pricesOf } from "./amounts"
import { bestAvailability, stockOf } from "./availability"
import { certificatesOf } from "./certificates"
import { deliveriesOf, offeredDeliveries } from "./delivery"
import { factsOf } from "./facts"
import { fingerprinted } from "./fingerprint"
import { picturesOf } from "./pictures"
import { cityOf, placeOf } from "./places"
import type { CraftSource, PieceSource, ProductSource, SharedSource, VariantSource } from "./source"
import { textsOf } from "./texts"
import { type Translate, translator } from "./translate"
import type { CardPart, DetailPart, PieceDocument, VariantPart } from "./types"

/** Builds one product's document, or null when the shop must not show it at all. Pure: same sources, same document. */
export type BuildDocument = (product: ProductSource) => PieceDocument | null

/** Prepares what a batch shares and answers a function that builds each document. */
export function documentBuilder(shared: SharedSource): BuildDocument {
  const translate = translator(shared.translations)
  const crafts = new Map(shared.crafts.map((craft) => [craft.code, craft]))
  const terms = new Map(shared.terms.map((term) => [`${term.kind}:${term.code}`, term]))
  return (product) => {
    const { piece } = product
    if (!piece || product.status !== "published" || !isReadable(piece)) return null
    const craft = piece.craft_code ? crafts.get(piece.craft_code) : undefined
    const variants = variantsOf(product, piece, shared, translate)
    const card = cardOf(product, piece, variants, translate)
    const detail = detailOf({ product, piece, craft, variants, shared, translate })
    const facts = factsOf({ product, piece, card, detail, orders: shared.orders.get(product.id) ?? 0 })
    return fingerprinted({
      ...facts,
      ...textsOf({ card, detail, piece, terms, craft, colours: facts.colours }),
      card,
      detail: withoutStock(detail),
    })
  }
}

/** A paused seller's pieces stay readable; those of a seller who applied or was suspended are nobody's to see. */
function isReadable(piece: PieceSource): boolean {
  return piece.seller.status === "active" || piece.seller.status === "paused"
}

type BuiltVariant = VariantPart & { availability: CardPart["availability"] }

function variantsOf(
  product: ProductSource,
  piece: PieceSource,
  shared: SharedSource,
  translate: Translate,
): BuiltVariant[] {
  const options = new Map(
    product.options.map((option) => [option.id, translate(option.id, "title", option.title)]),
  )
  return inOrder(product.variants, shared.prices).map((variant) => ({
    id: variant.id,
    title: translate(variant.id, "title", variant.title),
    options: variant.options.flatMap((value) => {
      const title = options.get(value.option_id)
      return title ? [{ title, value: translate(value.id, "value", value.value) }] : []
    }),
    prices: pricesOf(shared.prices.get(variant.id) ?? []),
    ...stockOf(variant, piece.is_made_to_order),
    size: { length: rounded(variant.length), width: rounded(variant.width), height: rounded(variant.height) },
    weight: rounded(variant.weight),
  }))
}

/** By the rank that the seller gave them; without ranks the cheapest first, so that sizes stand in their order. */
function inOrder(variants: readonly VariantSource[], prices: SharedSource["prices"]): VariantSource[] {
  const priceOf = ({ id }: VariantSource) => prices.get(id)?.get("eur") ?? Number.MAX_SAFE_INTEGER
  return [...variants].sort(
    (a, b) =>
      (a.variant_rank ?? 0) - (b.variant_rank ?? 0) ||
      priceOf(a) - priceOf(b) ||
      a.title.localeCompare(b.title, "en"),
  )
}

function cardOf(
  product: ProductSource,
  piece: PieceSource,
  variants: readonly BuiltVariant[],
  translate: Translate,
): CardPart {
  const { seller } = piece
  const title = translate(product.id, "title", product.title)
  return {
    id: product.id,
    handle: product.handle,
    title,
    family: piece.family_code,
    picture: picturesOf(product.images, product.title)[0] ?? null,
    seller: {
      id: seller.id,
      handle: seller.handle,
      name: translate(seller.id, "name", seller.name),
      place: placeOf(seller, translate),
    },
    prices: priceSpans(variants),
    availability: bestAvailability(variants.map((variant) => variant.availability)),
    is_unique: piece.is_unique,
    lead_time: leadTime(piece),
  }
}

interface DetailInput {
  product: ProductSource
  piece: PieceSource
  craft: CraftSource | undefined
  variants: readonly VariantPart[]
  shared: SharedSource
  translate: Translate
}

function detailOf({ product, piece, craft, variants, shared, translate }: DetailInput): DetailPart {
  const profile = piece.seller.shipping_profile_id
  const options = shared.shippingOptions.filter((option) => option.shipping_profile_id === profile)
  const shares = [...(piece.maker_shares ?? [])].sort((a, b) => b.percent - a.percent)
  return {
    description: translate(product.id, "description", product.description ?? ""),
    care: piece.care ? translate(piece.id, "care", piece.care) : null,
    pictures: picturesOf(product.images, product.title),
    craft: craft ? { code: craft.code, names: craft.names } : null,
    technique: piece.technique_code,
    materials: piece.material_codes,
    region: piece.region_code,
    city: cityOf(piece, translate),
    hs_code: product.hs_code ?? hsCodeOf(product.variants) ?? craft?.hs_code ?? null,
    makers: shares.map(({ maker, percent }) => ({
      percent,
      name: translate(maker.id, "name", maker.name),
      craft: maker.craft ? translate(maker.id, "craft", maker.craft) : null,
    })),
    certificates: certificatesOf({ productId: product.id, sellerId: piece.seller.id }, shared.certificates),
    variants: [...variants],
    delivery: offeredDeliveries(deliveriesOf(options), piece),
    created_at: new Date(product.created_at).toISOString(),
    updated_at: new Date(product.updated_at).toISOString(),
  }
}

function priceSpans(variants: readonly VariantPart[]): CardPart["prices"] {
  const spans: Partial<Record<Currency, { min: number; max: number }>> = {}
  for (const currency of CURRENCIES) {
    const amounts = variants.flatMap((variant) => variant.prices[currency] ?? [])
    if (amounts.length > 0) spans[currency] = { min: Math.min(...amounts), max: Math.max(...amounts) }
  }
  return spans
}

function leadTime(piece: PieceSource): Days | null {
  if (piece.lead_days_min === null && piece.lead_days_max === null) return null
  const min = piece.lead_days_min ?? piece.lead_days_max ?? 0
  return { min, max: Math.max(min, piece.lead_days_max ?? min) }
}

function hsCodeOf(variants: readonly VariantSource[]): string | null {
  return variants.find((variant) => variant.hs_code)?.hs_code ?? null
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value)
}

/** `availability` of a variant is a step of the calculation, not part of the document. */
function withoutStock(detail: DetailPart): DetailPart {
  const variants = detail.variants.map(({ id, title, options, prices, available, size, weight }) => ({
    id,
    title,
    options,
    prices,
    available,
    size,
    weight,
  }))
  return { ...detail, variants }
}
