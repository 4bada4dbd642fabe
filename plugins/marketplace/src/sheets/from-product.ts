import {
  BASE_LOCALE,
  FIBRES,
  FOOD_CONTACTS,
  LOCALES,
  type Locale,
  minorPerMajor,
  type PieceSheet,
  type PieceSize,
  type StockMode,
} from "@hirfa/contracts"
import type { FixedPrices } from "./prices"
import type { ProductRow, VariantRow } from "./product-rows"

/** Title and description by language, as the product and its translations say them. */
export type ProductTexts = Partial<Record<Locale, { title?: string; description?: string }>>

/** What the seller would have written for the piece as the shop has it now: the stock of this minute, the prices that hold. */
export function sheetOfProduct(
  product: ProductRow,
  texts: ProductTexts,
  location: string | null,
): PieceSheet {
  const { piece } = product
  const base = { title: product.title, description: product.description ?? "" }
  const textsOf = (field: "title" | "description") =>
    Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const text = locale === BASE_LOCALE ? base[field] : texts[locale]?.[field]
        return text ? [[locale, text]] : []
      }),
    )
  return {
    craft: piece?.craft_code ?? null,
    title: textsOf("title"),
    description: textsOf("description"),
    technique: piece?.technique_code ?? null,
    materials: piece?.material_codes ?? [],
    hs_code: product.hs_code ?? null,
    sizes: sortedVariants(product).map((variant) => sizeOf(variant, location)),
    stock_mode: stockMode(piece),
    lead_days_min: piece?.lead_days_min ?? null,
    lead_days_max: piece?.lead_days_max ?? null,
    capacity: piece?.capacity ?? null,
    makers: (piece?.maker_shares ?? []).map(({ maker_id, percent }) => ({ maker_id, percent })),
    ...tradeFacts(product.metadata ?? {}),
  }
}

/** In the order of the shop: as ranked, then by their price. */
export function sortedVariants({ variants }: ProductRow): VariantRow[] {
  return variants.toSorted(
    (a, b) =>
      (a.variant_rank ?? 0) - (b.variant_rank ?? 0) ||
      (priceOf(a) ?? 0) - (priceOf(b) ?? 0) ||
      a.title.localeCompare(b.title, "en"),
  )
}

/** What can be sold of a variant now, and what of it is set aside for orders. */
export function stockOf(variant: VariantRow, location: string | null): { free: number; reserved: number } {
  const levels = (variant.inventory_items ?? []).flatMap((item) => item?.inventory?.location_levels ?? [])
  const level = levels.find((candidate) => candidate?.location_id === location)
  const reserved = Number(level?.reserved_quantity ?? 0)
  return { free: Math.max(0, Number(level?.stocked_quantity ?? 0) - reserved), reserved }
}

export function priceOf({ prices }: VariantRow, currency = "mad"): number | null {
  const price = prices?.find((each) => each.currency_code === currency && !each.price_list_id)
  return price ? Math.round(Number(price.amount) * minorPerMajor("mad")) : null
}

function sizeOf(variant: VariantRow, location: string | null): PieceSize {
  const { id, length, width, height, weight } = variant
  return {
    variant_id: id,
    length_cm: length ? length / 10 : null,
    width_cm: width ? width / 10 : null,
    height_cm: height ? height / 10 : null,
    weight_g: weight ? Math.round(weight) : null,
    price_mad: priceOf(variant),
    stock: variant.manage_inventory ? stockOf(variant, location).free : null,
    ...fixedPricesOf(variant),
  }
}

function fixedPricesOf({ metadata }: VariantRow): Pick<PieceSize, "fixed_prices"> {
  const fixed = Object(metadata?.fixed_prices) as FixedPrices
  return Object.keys(fixed).length > 0 ? { fixed_prices: fixed } : {}
}

function stockMode(piece: ProductRow["piece"]): StockMode {
  if (piece?.is_made_to_order) return "to_order"
  return piece?.is_unique ? "one" : "several"
}

function tradeFacts({ composition, food_contact, food_report }: Record<string, unknown>) {
  const parts: unknown[] = Array.isArray(composition) ? composition : []
  return {
    composition: parts.flatMap((part) => {
      const { fibre, percent } = Object(part) as { fibre?: unknown; percent?: unknown }
      const known = FIBRES.find((name) => name === fibre)
      return known && typeof percent === "number" ? [{ fibre: known, percent }] : []
    }),
    food_contact: FOOD_CONTACTS.find((known) => known === food_contact) ?? null,
    food_report: typeof food_report === "string" ? food_report : null,
  }
}
