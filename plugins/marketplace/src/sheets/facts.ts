import {
  BASE_LOCALE,
  EXCHANGE_MODULE,
  LOCALE_TAGS,
  localeOf,
  type Names,
  PIECE_SHEET_MODULE,
  type PieceSheet,
  type PieceState,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BLANK_SHEET } from "./blank"
import { type OfferFacts, withheldMarkets } from "./destinations"
import { type ProductTexts, sheetOfProduct } from "./from-product"
import { inOrder, type PictureRow } from "./pictures"
import type { Pricing } from "./prices"
import { type ProductRow, productFields } from "./product-rows"

export type SheetRow = {
  id: string
  seller_id: string
  product_id: string | null
  reference: string | null
  state: PieceState
  answers: PieceSheet | null
  created_by: string | null
  maker_ids: string[]
  first_offered_at: Date | string | null
  submitted_at: Date | string | null
  review_words: string | null
  updated_at: Date | string
  pictures: PictureRow[]
}

export type CraftRow = {
  code: string
  family_code: string
  technique_code: string | null
  material_codes: string[]
  region_codes: string[]
  city: string | null
  hs_code: string
  names: Names
}

export type SheetSeller = {
  id: string
  handle: string
  city: string
  region_code: string
  stock_location_id: string | null
  makers: { id: string; name: string; member_id: string | null }[]
}

/** All that decides about one piece. */
export type SheetFacts = {
  row: SheetRow
  sheet: PieceSheet
  craft: CraftRow | undefined
  seller: SheetSeller
  product: ProductRow | undefined
  responsible: string[]
  pricing: Pricing
  day: string
}

/** One piece of a seller, or undefined: also when it is another seller's. */
export async function readSheetRow(
  container: MedusaContainer,
  own: { id: string; seller_id?: string },
): Promise<SheetRow | undefined> {
  const { data } = await container.resolve("query").graph({
    entity: "piece_sheet",
    fields: ["*", "pictures.*"],
    filters: own,
  })
  // The columns are written by our own workflows in these shapes.
  const [row] = data as SheetRow[]
  return row && { ...row, pictures: inOrder(row.pictures ?? []) }
}

export async function readSheetFacts(
  container: MedusaContainer,
  row: SheetRow,
  now: Date = new Date(),
): Promise<SheetFacts> {
  const day = now.toISOString().slice(0, 10)
  const query = container.resolve("query")
  const [{ data: sellers }, product, responsible, pricing] = await Promise.all([
    query.graph({
      entity: "seller",
      fields: [
        "id",
        "handle",
        "city",
        "region_code",
        "stock_location_id",
        "makers.id",
        "makers.name",
        "makers.member_id",
      ],
      filters: { id: row.seller_id },
    }),
    row.product_id ? readProduct(container, row.product_id) : undefined,
    readResponsible(container, row.seller_id, day),
    readPricing(container, row.seller_id, day),
  ])
  const [seller] = sellers as SheetSeller[]
  if (!seller) throw new Error(`Sheet ${row.id} names no seller`)
  const texts = product && !row.answers ? await readTexts(container, product.id) : {}
  const sheet =
    row.answers ?? (product ? sheetOfProduct(product, texts, seller.stock_location_id) : BLANK_SHEET)
  const craft = sheet.craft ? await readCraft(container, sheet.craft) : undefined
  return { row, sheet, craft, seller, product, responsible, pricing, day }
}

export function offerFacts({ sheet, craft, product, row, responsible, day }: SheetFacts): OfferFacts {
  const family = craft?.family_code ?? product?.piece?.family_code ?? null
  return { sheet, family, pictures: row.pictures.length, responsible, day }
}

export function withheldFrom(facts: SheetFacts): string[] {
  return withheldMarkets(offerFacts(facts))
}

export async function readCraft(container: MedusaContainer, code: string): Promise<CraftRow | undefined> {
  const { data } = await container.resolve("query").graph({
    entity: "craft",
    fields: [
      "code",
      "family_code",
      "technique_code",
      "material_codes",
      "region_codes",
      "city",
      "hs_code",
      "names",
    ],
    filters: { code },
  })
  return (data as CraftRow[])[0]
}

/** The rates of a day with the seller's own steps. */
export async function readPricing(
  container: MedusaContainer,
  seller_id: string,
  day: string = new Date().toISOString().slice(0, 10),
): Promise<Pricing> {
  const [rates, steps] = await Promise.all([
    container.resolve(EXCHANGE_MODULE).ratesOn(day),
    container.resolve(PIECE_SHEET_MODULE).listPriceRoundings({ seller_id }),
  ])
  return { rates, rounding: new Map(steps.map(({ currency_code, step }) => [currency_code, step])) }
}

async function readResponsible(
  container: MedusaContainer,
  seller_id: string,
  day: string,
): Promise<string[]> {
  const rows = await container
    .resolve(PIECE_SHEET_MODULE)
    .listSafetyContacts({ $or: [{ seller_id }, { seller_id: null }], valid_from: { $lte: day } })
  const inForce = rows.filter(({ valid_to }) => valid_to === null || valid_to >= day)
  return [...new Set(inForce.map(({ market }) => market))]
}

async function readProduct(container: MedusaContainer, id: string): Promise<ProductRow | undefined> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "product", fields: productFields, filters: { id } })
  return (data as ProductRow[])[0]
}

async function readTexts(container: MedusaContainer, product_id: string): Promise<ProductTexts> {
  const { data } = await container.resolve("query").graph({
    entity: "translation",
    fields: ["locale_code", "translations"],
    filters: { reference: "product", reference_id: product_id },
  })
  const rows = data as { locale_code: string; translations: { title?: string; description?: string } }[]
  return Object.fromEntries(
    rows.flatMap(({ locale_code, translations }) => {
      const locale = localeOf(locale_code)
      return locale && locale !== BASE_LOCALE && locale_code === LOCALE_TAGS[locale]
        ? [[locale, translations]]
        : []
    }),
  )
}
