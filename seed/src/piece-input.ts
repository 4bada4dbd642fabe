import { CURRENCIES, minorPerMajor, type Names } from "@hirfa/contracts"
import type { PieceInput } from "@hirfa/marketplace/workflows"
import { pictureFacts, type SeedContext } from "./context"
import type { World } from "./data/load"
import type { Cooperative, Piece, Variant } from "./data/schema"

type WorldPiece = World["pieces"][number]
type Option = Piece["options"][number]

/** Who sells the piece, with the ids that the database gave it and its makers. */
export type PieceSeller = { id: string; cooperative: Cooperative; makerIds: ReadonlyMap<string, string> }

/** What the marketplace takes to put a piece on sale. */
export function pieceInput(context: SeedContext, piece: WorldPiece, seller: PieceSeller): PieceInput {
  const craft = context.world.crafts.find(({ code }) => code === piece.craft)
  const { availability } = piece
  const leadDays = availability.kind === "made_to_order" ? availability.lead_days : null
  return {
    seller_id: seller.id,
    product: productInput(context, piece),
    stock: Object.fromEntries(piece.variants.map(({ sku, stock = 0 }) => [sku, stock])),
    craft_code: piece.craft,
    family_code: craft?.family ?? "",
    technique_code: piece.technique ?? craft?.technique ?? null,
    material_codes: piece.materials ?? craft?.materials ?? [],
    region_code: seller.cooperative.region,
    city: seller.cooperative.city.en,
    care: context.world.care[piece.care]?.en ?? null,
    is_unique: availability.kind === "unique",
    is_made_to_order: leadDays !== null,
    lead_days_min: leadDays?.min ?? null,
    lead_days_max: leadDays?.max ?? null,
    maker_shares: piece.makers.map(({ maker, percent }) => ({
      maker_id: seller.makerIds.get(maker) ?? "",
      percent,
    })),
  }
}

function productInput(context: SeedContext, piece: WorldPiece): PieceInput["product"] {
  const pictures = context.world.pictures.filter(({ slug }) => slug === piece.slug)
  const images = pictures.map((picture) => {
    const facts = pictureFacts(context, picture)
    return { url: `${facts.base}/1200.webp`, metadata: facts }
  })
  const options = optionsOf(piece)
  const [first] = piece.variants
  return {
    title: piece.title.en,
    handle: piece.slug,
    description: piece.description.en,
    status: "published",
    thumbnail: images[0] ? `${images[0].metadata.base}/640.webp` : null,
    images,
    hs_code: piece.hs_code,
    origin_country: piece.origin_country,
    ...(first ? sizeOf(first) : {}),
    options: options.map(({ title, values }) => ({
      title: title.en,
      values: values.map((value) => value.title.en),
    })),
    variants: piece.variants.map((variant) => variantInput(piece, options, variant)),
    metadata: tradeFacts(piece),
  }
}

/** What customs and consumer law ask beside what Medusa's product has a column for. */
function tradeFacts({ composition, food_contact, wood_species, availability }: WorldPiece) {
  return {
    ...(composition ? { composition } : {}),
    ...(food_contact ? { food_contact } : {}),
    ...(wood_species ? { wood_species } : {}),
    ...(availability.kind === "made_to_order" ? { capacity_a_month: availability.capacity } : {}),
  }
}

function variantInput(piece: WorldPiece, options: Option[], variant: Variant) {
  const chosen = options.map((option) => ({ option, value: chosenValue(option, variant) }))
  return {
    title: chosen.map(({ value }) => value.title.en).join(", "),
    sku: variant.sku,
    options: Object.fromEntries(chosen.map(({ option, value }) => [option.title.en, value.title.en])),
    prices: CURRENCIES.map((currency_code) => ({
      currency_code,
      amount: variant.prices[currency_code] / minorPerMajor(currency_code),
    })),
    manage_inventory: piece.availability.kind !== "made_to_order",
    allow_backorder: false,
    hs_code: piece.hs_code,
    origin_country: piece.origin_country,
    ...sizeOf(variant),
    metadata: { vendor_ref: variant.vendor_ref },
  }
}

function chosenValue(option: Option, variant: Variant): Option["values"][number] {
  const value = option.values.find(({ code }) => code === variant.options[option.code]) ?? option.values[0]
  if (!value) throw new Error(`${variant.sku}: option ${option.code} has no value`)
  return value
}

function sizeOf({ dimensions, weight }: Variant) {
  return { ...dimensions, weight }
}

const SIZE: Names = { en: "Size", fr: "Taille", ar: "القياس" }

/** The choices of a piece. Medusa wants at least one: a piece without choices has its one size. */
export function optionsOf(piece: WorldPiece): Option[] {
  const [only] = piece.variants
  if (piece.options.length > 0 || !only) return piece.options
  return [{ code: "size", title: SIZE, values: [{ code: "only", title: sizeNames(only) }] }]
}

function sizeNames({ dimensions: { length, width, height } }: Variant): Names {
  const isFlat = height <= 30 && length >= 500
  const centimetres = (isFlat ? [width, length] : [length, width, height]).map((side) => side / 10)
  const written = centimetres.join(" × ")
  return { en: `${written} cm`, fr: `${written.replaceAll(".", ",")} cm`, ar: `${written} سم` }
}
