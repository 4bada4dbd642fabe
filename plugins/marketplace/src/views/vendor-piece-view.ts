import {
  CURRENCIES,
  LOCALE_TAGS,
  type Locale,
  type Money,
  type Names,
  type VendorPiece,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { destinationsOf } from "../sheets/destinations"
import { offerFacts, readSheetFacts, type SheetFacts, type SheetRow } from "../sheets/facts"
import { priceOf, sortedVariants } from "../sheets/from-product"
import { missingFields } from "../sheets/missing"
import { sheetPicture } from "../sheets/pictures"
import { pricesOf, textsOf } from "../sheets/piece-input"
import { weightClassOf } from "../sheets/weight-classes"
import { waitsForReview } from "../workflows/piece/steps/plan-piece"
import { instant } from "./order-view"

type Named = { id: string; name: string }

/** A piece as its seller works on it. */
export async function readVendorPiece(
  container: MedusaContainer,
  row: SheetRow,
  locale: Locale,
): Promise<VendorPiece> {
  const [facts, isReviewed] = await Promise.all([
    readSheetFacts(container, row),
    waitsForReview(container, row),
  ])
  const { sheet, craft, product } = facts
  const { title } = textsOf(facts)
  const names = craft?.names as Names | undefined
  return {
    id: row.id,
    state: row.state,
    handle: row.state === "on_sale" ? (product?.handle ?? null) : null,
    sheet,
    craft: names && craft ? { code: craft.code, name: names[locale] } : null,
    family: craft?.family_code ?? null,
    weight_class: weightClassOf(craft?.family_code),
    pictures: row.pictures.map((picture) => sheetPicture(picture, title, locale)),
    missing: missingFields(sheet, row.pictures.length),
    destinations: destinationsOf(offerFacts(facts)),
    prices: pricesNow(facts),
    is_reviewed_first: isReviewed,
    review_words: row.review_words,
    makers: await readMakers(container, row.seller_id, locale),
    updated_at: instant(row.updated_at) ?? "",
  }
}

/** As they stand in the shop; for what is not there, as they would be today. */
function pricesNow(facts: SheetFacts): Money[] {
  const { product, row, sheet } = facts
  const [first] = product ? sortedVariants(product) : []
  if (first && row.state === "on_sale") {
    return CURRENCIES.flatMap((currency) => {
      const amount = priceOf(first, currency)
      return amount === null ? [] : [{ amount, currency }]
    })
  }
  const [size] = sheet.sizes
  return size ? pricesOf(size, facts) : []
}

async function readMakers(container: MedusaContainer, seller_id: string, locale: Locale): Promise<Named[]> {
  const { data } = await container
    .resolve("query")
    .graph(
      { entity: "maker", fields: ["id", "name"], filters: { seller_id } },
      { locale: LOCALE_TAGS[locale] },
    )
  return (data as Named[]).toSorted((a, b) => a.name.localeCompare(b.name, locale))
}
