import type { Money, Names, PieceSheet, PieceSize } from "@hirfa/contracts"
import type { PieceInput } from "../workflows/piece/types"
import { type SheetFacts, withheldFrom } from "./facts"
import { handleOf, inEveryLanguage, namesOfSizes, SIZE } from "./names"
import { productImages, thumbnailOf } from "./pictures"
import { asPriceInput, explicitPrices } from "./prices"

/** How the shop calls and describes the piece. */
export function textsOf({ sheet, craft }: Pick<SheetFacts, "sheet" | "craft">): {
  title: Names
  description: Names
} {
  return {
    title: inEveryLanguage(sheet.title, craft?.names),
    description: inEveryLanguage(sheet.description),
  }
}

/** What the marketplace takes to put the piece on sale for the first time. */
export function pieceInputOf(facts: SheetFacts): PieceInput {
  const { row, sheet, seller } = facts
  const sizes = namesOfSizes(sheet.sizes)
  const skus = sheet.sizes.map((_, index) => skuOf(facts, index))
  return {
    sheet_id: row.id,
    ...pieceRowOf(facts),
    seller_id: seller.id,
    maker_shares: sheet.makers,
    stock: Object.fromEntries(sheet.sizes.map((size, index) => [skus[index], stockWanted(sheet, size)])),
    product: {
      ...productFieldsOf(facts),
      handle: handleOf(textsOf(facts).title.en, row.id),
      origin_country: "ma",
      options: [{ title: SIZE.en, values: sizes.map(({ en }) => en) }],
      variants: sheet.sizes.map((size, index) => ({
        ...variantFieldsOf(sheet, size, sizes[index]),
        sku: skus[index] ?? "",
        options: { [SIZE.en]: sizes[index]?.en ?? "" },
        variant_rank: index,
        manage_inventory: sheet.stock_mode !== "to_order",
        allow_backorder: false,
        origin_country: "ma",
        prices: asPriceInput(pricesOf(size, facts)),
        // EU customs asks for the workshop's own reference beside our number (Regulation (EU) 2026/1022).
        metadata: {
          vendor_ref: `${row.id.slice(-6).toUpperCase()}-${index + 1}`,
          ...(size.fixed_prices ? { fixed_prices: size.fixed_prices } : {}),
        },
      })),
    },
  }
}

/** What the product itself says of the piece. */
export function productFieldsOf(facts: SheetFacts) {
  const { row, sheet, product } = facts
  const { title, description } = textsOf(facts)
  const { composition, food_contact, food_report } = sheet
  return {
    title: title.en,
    description: description.en,
    status: "published" as const,
    hs_code: sheet.hs_code,
    images: productImages(row.pictures, title),
    thumbnail: thumbnailOf(row.pictures),
    metadata: { ...product?.metadata, composition, food_contact, food_report },
  }
}

/** What the piece's own row says, beside whose it is. */
export function pieceRowOf(facts: SheetFacts) {
  const { sheet, craft, product, seller } = facts
  const isToOrder = sheet.stock_mode === "to_order"
  return {
    craft_code: sheet.craft,
    family_code: craft?.family_code ?? product?.piece?.family_code ?? "",
    technique_code: sheet.technique,
    material_codes: sheet.materials,
    region_code: seller.region_code,
    city: seller.city,
    is_unique: sheet.stock_mode === "one",
    is_made_to_order: isToOrder,
    lead_days_min: isToOrder ? sheet.lead_days_min : null,
    lead_days_max: isToOrder ? sheet.lead_days_max : null,
    capacity: isToOrder ? sheet.capacity : null,
    withheld_markets: withheldFrom(facts),
  }
}

/** Millimetres and grams, as Medusa's variants hold them. */
export function variantFieldsOf(sheet: PieceSheet, size: PieceSize, names: Names | undefined) {
  const millimetres = (side: number | null) => (side === null ? null : Math.round(side * 10))
  return {
    title: names?.en ?? "",
    length: millimetres(size.length_cm),
    width: millimetres(size.width_cm),
    height: millimetres(size.height_cm),
    weight: size.weight_g,
    hs_code: sheet.hs_code,
  }
}

export function pricesOf(size: PieceSize, { pricing }: Pick<SheetFacts, "pricing">): Money[] {
  return size.price_mad === null ? [] : explicitPrices(size.price_mad, pricing, size.fixed_prices)
}

/** How many may be sold; of a piece that is one of a kind there is one until it is gone. */
export function stockWanted({ stock_mode }: PieceSheet, { stock }: PieceSize): number {
  if (stock_mode === "to_order") return 0
  return stock_mode === "one" ? Math.min(1, stock ?? 1) : (stock ?? 0)
}

function skuOf({ seller, row }: SheetFacts, index: number): string {
  const letters = seller.handle
    .replace(/[^a-z]/gi, "")
    .slice(0, 3)
    .toUpperCase()
  return `${letters || "HRF"}-${row.id.slice(-8).toUpperCase()}-${index + 1}`
}
