import { LOCALES } from "@hirfa/contracts"

/** What a piece is, beside its sizes. `piece_id` and `state` are ours: they are written out, and `state` is never read. */
export const PIECE_COLUMNS = [
  "reference",
  "piece_id",
  "state",
  "publish",
  "craft",
  ...LOCALES.map((locale) => `title_${locale}` as const),
  ...LOCALES.map((locale) => `description_${locale}` as const),
  "technique",
  "materials",
  "hs_code",
  "stock_mode",
  "lead_days_min",
  "lead_days_max",
  "capacity",
  "makers",
  "composition",
  "food_contact",
  "food_report",
] as const
export type PieceColumn = (typeof PIECE_COLUMNS)[number]

/** What each size has; of a second size they are called `length_cm_2` and so on. */
export const SIZE_COLUMNS = [
  "length_cm",
  "width_cm",
  "height_cm",
  "weight_g",
  "price_mad",
  "price_eur",
  "price_usd",
  "price_gbp",
  "stock",
  "stock_seen",
] as const
export type SizeColumn = (typeof SIZE_COLUMNS)[number]
export const MOST_SIZES = 30

/** A column of a table, `size` from 0; null of what belongs to the piece as a whole. */
export type Column = { name: PieceColumn; size: null } | { name: SizeColumn; size: number }

/** The stable name of a column. */
export function codeOf({ name, size }: Column): string {
  return size === null || size === 0 ? name : `${name}_${size + 1}`
}

/** The columns of a table of pieces of up to so many sizes. */
export function columnsFor(sizes: number): Column[] {
  return [
    ...PIECE_COLUMNS.map((name): Column => ({ name, size: null })),
    ...Array.from({ length: sizes }, (_, size) =>
      SIZE_COLUMNS.map((name): Column => ({ name, size })),
    ).flat(),
  ]
}
