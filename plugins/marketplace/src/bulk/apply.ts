import { LOCALES, type Locale, type PieceSheet, type PieceSize, type SavePieceBody } from "@hirfa/contracts"
import { BLANK_SIZE } from "../sheets/blank"
import type { Problem } from "./problems"
import { isEmptySize, type PieceRow, type SizeCells } from "./row-in"

export type Applied = { changes: SavePieceBody } | { problem: Problem }

const ABROAD = ["eur", "usd", "gbp"] as const
/** What a craft suggests: an empty cell leaves it, so that a table without it says the same the second time. */
const SUGGESTED = new Set<string>(["technique", "materials", "hs_code"])

/** What of a sheet a row changes: nothing when it says what stands there already. */
export function changesOf(row: PieceRow, sheet: PieceSheet): Applied {
  const sizes = sizesOf(row, sheet.sizes)
  if (!sizes)
    return { problem: { code: "sizes", column: null, facts: { count: String(sheet.sizes.length) } } }
  const wanted: Partial<PieceSheet> = {
    ...row.fields,
    title: textsOf(sheet.title, row.title),
    description: textsOf(sheet.description, row.description),
    sizes,
  }
  const changes = Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => {
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
      return !(isEmpty && SUGGESTED.has(field)) && !isSame(value, sheet[field as keyof PieceSheet], field)
    }),
  ) as SavePieceBody
  if (!changes.sizes) return { changes }
  // The stock that stood there when the table was written out is not put back over what was sold since.
  return {
    changes: { ...changes, stock_seen: sizes.map(({ stock }, index) => seenOf(row, sheet, index, stock)) },
  }
}

function seenOf(row: PieceRow, sheet: PieceSheet, index: number, stock: number | null): number | null {
  const isSaid = row.sizes[index]?.stock !== undefined
  return isSaid && stock !== sheet.sizes[index]?.stock ? null : stock
}

/** The sizes as the row has them; undefined when it would give more or fewer to a piece that was on sale. */
function sizesOf(row: PieceRow, sizes: readonly PieceSize[]): PieceSize[] | undefined {
  const isFixed = sizes.some(({ variant_id }) => variant_id !== null)
  const said = row.sizes.findLastIndex((cells) => !isEmptySize(cells)) + 1
  if (isFixed && said > sizes.length) return undefined
  // Groups of the file that are empty at the end are sizes that are taken away; of a piece that was on sale none is.
  const beyond = sizes.length > row.sizes.length ? sizes.length : 0
  const count = isFixed ? sizes.length : Math.max(1, said, row.sizes.length === 0 ? sizes.length : beyond)
  return Array.from({ length: count }, (_, index) =>
    sizeOf(row.sizes[index] ?? {}, sizes[index] ?? BLANK_SIZE),
  )
}

function sizeOf(cells: SizeCells, before: PieceSize): PieceSize {
  const { stock_seen, price_eur: _eur, price_usd: _usd, price_gbp: _gbp, stock, ...measures } = cells
  const fixed = fixedPrices(cells, before)
  const { fixed_prices: _fixed, ...rest } = before
  const isOldStock =
    stock !== undefined && stock_seen !== undefined && stock_seen !== null && stock === stock_seen
  return {
    ...rest,
    ...measures,
    ...(stock === undefined || (isOldStock && before.variant_id !== null) ? {} : { stock }),
    ...(Object.keys(fixed).length > 0 ? { fixed_prices: fixed } : {}),
  }
}

function fixedPrices(cells: SizeCells, before: PieceSize) {
  return Object.fromEntries(
    ABROAD.flatMap((currency) => {
      const said = cells[`price_${currency}`]
      const amount = said === undefined ? before.fixed_prices?.[currency] : said
      return amount === null || amount === undefined ? [] : [[currency, amount]]
    }),
  )
}

function textsOf(before: Partial<Record<Locale, string>>, said: Partial<Record<Locale, string>>) {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = said[locale] ?? before[locale]
      return text ? [[locale, text]] : []
    }),
  )
}

/** Texts that were taken away stand in the database as empty ones; line ends differ from program to program. */
function isSame(value: unknown, before: unknown, field: string): boolean {
  if (field !== "title" && field !== "description") return canonical(value) === canonical(before)
  const plain = (texts: unknown) => canonical(textsOf(Object(texts), {})).replaceAll("\\r\\n", "\\n")
  return plain(value) === plain(before)
}

/** The same for the same content, in whichever order its keys stand. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, each) =>
      each && typeof each === "object" && !Array.isArray(each)
        ? Object.fromEntries(
            Object.entries(each)
              .filter(([, inner]) => inner !== undefined)
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : each,
    ) ?? ""
  )
}
