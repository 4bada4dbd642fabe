import { LOCALES } from "@hirfa/contracts"
import type { Cell } from "../tables/types"
import { COLUMN_NAMES, OTHER_NAMES } from "./column-names"
import { type Column, MOST_SIZES, PIECE_COLUMNS, SIZE_COLUMNS } from "./columns"

/** What the columns of a file are; null where it is left alone. */
export type Header = { columns: (Column | null)[]; titles: string[] }

/** The column that a title names, in any of our languages; undefined for one that we do not know. */
export function columnOf(title: string): Column | undefined {
  const whole = plain(title)
  const known = BY_NAME.get(whole)
  if (known) return known
  const [, word = "", number = ""] = /^(.*?)[ _]*(\d{1,2})$/.exec(whole) ?? []
  const first = BY_NAME.get(word.trim())
  const size = Number(number) - 1
  return first && first.size !== null && size >= 0 && size < MOST_SIZES
    ? { name: first.name, size }
    : undefined
}

export function readHeader(cells: readonly Cell[]): Header {
  const titles = cells.map((cell) =>
    typeof cell === "string" ? cell.replaceAll("\u0000", "").trim() : cell.text,
  )
  const columns = titles.map((title) => columnOf(title) ?? null)
  return { columns, titles }
}

/** A column that stands there twice, by both its places. */
export function twiceIn({ columns }: Header): { first: number; second: number } | undefined {
  const seen = new Map<string, number>()
  for (const [index, column] of columns.entries()) {
    if (!column) continue
    const key = `${column.name} ${column.size}`
    const first = seen.get(key)
    if (first !== undefined) return { first, second: index }
    seen.set(key, index)
  }
  return undefined
}

/** Letters and digits only, without accents, marks and the tail of an Arabic letter: people type titles anew. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\u0640\u200e\u200f]/gu, "")
    .toLowerCase()
    .replaceAll(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)))
    .replaceAll(/[^\p{L}\p{N}%٪]+/gu, " ")
    .trim()
}

const BY_NAME: ReadonlyMap<string, Column> = new Map(
  [
    ...PIECE_COLUMNS.map((name): Column => ({ name, size: null })),
    ...SIZE_COLUMNS.map((name): Column => ({ name, size: 0 })),
  ].flatMap((column) => [
    ...(OTHER_NAMES[column.name] ?? []).map((title): [string, Column] => [plain(title), column]),
    ...LOCALES.map((locale): [string, Column] => [plain(COLUMN_NAMES[locale][column.name]), column]),
    [plain(column.name), column] as [string, Column],
  ]),
)
