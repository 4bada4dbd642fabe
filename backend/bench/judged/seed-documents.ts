import {
  type CertificateFacts,
  CURRENCIES,
  LOCALE_TAGS,
  LOCALES,
  minorPerMajor,
  type Names,
} from "@hirfa/contracts"
import { documentBuilder } from "../../../plugins/discovery/src/documents/build"
import type {
  CraftSource,
  PieceSource,
  ProductSource,
  SharedSource,
  TermSource,
  TranslationSource,
  VariantSource,
} from "../../../plugins/discovery/src/documents/source"
import type { PieceDocument } from "../../../plugins/discovery/src/documents/types"
import { loadWorld, type World } from "../../../seed/src/data/load"
import { optionsOf } from "../../../seed/src/piece-input"

type WorldPiece = World["pieces"][number]

/**
 * The search documents of the demonstration shop, built from its files by the same pure function as in the shop,
 * without the minutes that filling a shop takes.
 */
export function seedDocuments(salesChannel: string): PieceDocument[] {
  const world = loadWorld()
  const build = documentBuilder(sharedOf(world))
  return world.pieces.flatMap((piece, index) => build(productOf(world, piece, index, salesChannel)) ?? [])
}

/** The words of the catalogue with their names. */
export function seedTerms(world = loadWorld()): TermSource[] {
  const kinds = { family: world.families, technique: world.techniques, material: world.materials } as const
  const coded = Object.entries(kinds).flatMap(([kind, names]) =>
    Object.entries(names).map(([code, each]) => ({ kind: kind as TermSource["kind"], code, names: each })),
  )
  const regions = world.regions.map(({ code, names }) => ({ kind: "region" as const, code, names }))
  return [...coded, ...regions].map((term, position) => ({ ...term, position }))
}

function sharedOf(world: World): SharedSource {
  const crafts: CraftSource[] = world.crafts.map(({ code, names, synonyms, hs_code }) => ({
    code,
    names,
    synonyms,
    hs_code,
  }))
  return {
    crafts,
    terms: seedTerms(world),
    translations: [
      ...world.pieces.flatMap(pieceTranslations),
      ...world.cooperatives.flatMap(sellerTranslations),
    ],
    shippingOptions: [],
    certificates: certificatesOf(world),
    orders: new Map(),
    prices: new Map(
      world.pieces.flatMap(({ variants }) =>
        variants.map((variant) => [
          variant.sku,
          new Map(CURRENCIES.map((code) => [code, variant.prices[code] / minorPerMajor(code)] as const)),
        ]),
      ),
    ),
  }
}

/** By the ids that sellers and products have here. */
function certificatesOf({ schemes, certificates }: World): SharedSource["certificates"] {
  const byHolder = new Map<string, CertificateFacts[]>()
  for (const { scheme: code, holder, number, issued_on, expires_on = null } of certificates) {
    const scheme = schemes.find((each) => each.code === code)
    if (!scheme) continue
    const id = scheme.awarded_to === "seller" ? `sel_${holder}` : `prod_${holder}`
    const facts = { scheme: { ...scheme, url: scheme.url ?? null }, number, issued_on, expires_on }
    byHolder.set(id, [...(byHolder.get(id) ?? []), facts])
  }
  return byHolder
}

function productOf(world: World, piece: WorldPiece, index: number, salesChannel: string): ProductSource {
  const created = new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString()
  return {
    id: `prod_${piece.slug}`,
    handle: piece.slug,
    title: piece.title.en,
    description: piece.description.en,
    status: "published",
    created_at: created,
    updated_at: created,
    hs_code: piece.hs_code,
    images: world.pictures
      .filter(({ slug }) => slug === piece.slug)
      .map(({ file, alt, width, height, placeholder, colours }, rank) => ({
        url: `/${file}`,
        rank,
        metadata: { base: `/${file}`, alt, width, height, placeholder, colours },
      })),
    options: optionsOf(piece).map(({ code, title }) => ({ id: `${piece.slug} ${code}`, title: title.en })),
    variants: piece.variants.map((variant, rank) => variantOf(piece, variant, rank)),
    sales_channels: [{ id: salesChannel }],
    piece: pieceOf(world, piece),
  }
}

function variantOf(piece: WorldPiece, variant: WorldPiece["variants"][number], rank: number): VariantSource {
  const { length, width, height } = variant.dimensions
  return {
    id: variant.sku,
    title: variant.sku,
    variant_rank: rank,
    hs_code: null,
    length,
    width,
    height,
    weight: variant.weight,
    manage_inventory: false,
    allow_backorder: false,
    metadata: null,
    options: optionsOf(piece).flatMap((option) => {
      const value =
        option.values.find(({ code }) => code === variant.options[option.code]) ?? option.values[0]
      const id = `${piece.slug} ${option.code} ${value?.code}`
      return value ? [{ id, value: value.title.en, option_id: `${piece.slug} ${option.code}` }] : []
    }),
  }
}

function pieceOf(world: World, piece: WorldPiece): PieceSource {
  const seller = world.cooperatives.find(({ handle }) => handle === piece.cooperative)
  const craft = world.crafts.find(({ code }) => code === piece.craft)
  if (!seller || !craft) throw new Error(`${piece.slug} has no cooperative or no craft`)
  const { availability } = piece
  const lead = availability.kind === "made_to_order" ? availability.lead_days : null
  return {
    id: `piece_${piece.slug}`,
    craft_code: craft.code,
    family_code: craft.family,
    technique_code: piece.technique ?? craft.technique,
    material_codes: piece.materials ?? craft.materials,
    region_code: seller.region,
    city: seller.city.en,
    care: null,
    is_unique: availability.kind === "unique",
    is_made_to_order: lead !== null,
    lead_days_min: lead?.min ?? null,
    lead_days_max: lead?.max ?? null,
    seller: {
      id: `sel_${seller.handle}`,
      handle: seller.handle,
      name: seller.name.en,
      status: seller.state === "active" ? "active" : "paused",
      city: seller.city.en,
      region_code: seller.region,
      shipping_profile_id: null,
      stock_location_id: null,
    },
    maker_shares: [],
  }
}

function pieceTranslations(piece: WorldPiece): TranslationSource[] {
  const options = optionsOf(piece).flatMap(({ code, title, values }) => [
    ...translated(`${piece.slug} ${code}`, { title }),
    ...values.flatMap((value) => translated(`${piece.slug} ${code} ${value.code}`, { value: value.title })),
  ])
  const { title, description } = piece
  return [...translated(`prod_${piece.slug}`, { title, description }), ...options]
}

function sellerTranslations({ handle, name, city }: World["cooperatives"][number]): TranslationSource[] {
  return translated(`sel_${handle}`, { name, city })
}

function translated(reference_id: string, texts: Record<string, Names>): TranslationSource[] {
  return LOCALES.map((locale) => ({
    reference_id,
    locale_code: LOCALE_TAGS[locale],
    translations: Object.fromEntries(Object.entries(texts).map(([field, names]) => [field, names[locale]])),
  }))
}
