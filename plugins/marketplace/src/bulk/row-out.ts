import type { PieceSheet, PieceSize, PieceState } from "@hirfa/contracts"
import type { OutCell } from "../tables/write-csv"
import type { Column, PieceColumn, SizeColumn } from "./columns"
import type { Form, Vocabulary } from "./vocabulary"
import { LIST_WORDS } from "./words/lists"

export type OutPiece = { id: string; reference: string | null; state: PieceState; sheet: PieceSheet }

/** The cells of a piece, as `readRow` reads them back. */
export function cellsOf(
  piece: OutPiece,
  columns: readonly Column[],
  words: Vocabulary,
  form: Form,
): OutCell[] {
  return columns.map((column) =>
    column.size === null
      ? pieceCell(piece, column.name, words, form)
      : sizeCell(piece.sheet.sizes[column.size], column.name),
  )
}

function pieceCell(
  { id, reference, state, sheet }: OutPiece,
  name: PieceColumn,
  words: Vocabulary,
  form: Form,
): OutCell {
  switch (name) {
    case "reference":
      return reference
    case "piece_id":
      return id
    case "state":
      return form === "codes" ? state : (LIST_WORDS[form].state[state] ?? state)
    case "publish":
      return words.publish.wordOf(state === "on_sale" || state === "review" ? "yes" : "no", form)
    case "craft":
    case "technique":
    case "stock_mode":
    case "food_contact":
      return sheet[name] === null ? null : words[name].wordOf(sheet[name], form)
    case "materials":
      return sheet.materials.map((code) => words.material.wordOf(code, form)).join("; ")
    case "makers":
      return sheet.makers
        .map(({ maker_id, percent }) => `${words.maker.wordOf(maker_id, form)} ${percent}%`)
        .join("; ")
    case "composition":
      return sheet.composition
        .map(({ fibre, percent }) => `${words.fibre.wordOf(fibre, form)} ${percent}%`)
        .join("; ")
    case "hs_code":
    case "food_report":
    case "lead_days_min":
    case "lead_days_max":
    case "capacity":
      return sheet[name]
    default:
      return textCell(sheet, name)
  }
}

function textCell(sheet: PieceSheet, name: PieceColumn): string | null {
  const [field, locale] = name.split("_")
  const texts: Readonly<Record<string, string | undefined>> =
    field === "title" ? sheet.title : sheet.description
  return texts[locale ?? ""] ?? null
}

function sizeCell(size: PieceSize | undefined, name: SizeColumn): OutCell {
  if (!size) return null
  switch (name) {
    case "stock_seen":
      return size.stock
    case "price_mad":
      return size.price_mad === null ? null : size.price_mad / 100
    case "price_eur":
    case "price_usd":
    case "price_gbp": {
      const fixed = size.fixed_prices?.[name === "price_eur" ? "eur" : name === "price_usd" ? "usd" : "gbp"]
      return fixed === undefined ? null : fixed / 100
    }
    default:
      return size[name]
  }
}
