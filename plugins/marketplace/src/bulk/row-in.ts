import { LOCALES, type Locale, type PieceSheet, pieceSheetSchema } from "@hirfa/contracts"
import { original } from "../tables/neutral"
import type { Cell, TableRow } from "../tables/types"
import { numberIn, partsOf, type Read, sharesIn } from "./cells"
import { type Column, type PieceColumn, SIZE_COLUMNS, type SizeColumn } from "./columns"
import type { Header } from "./header"
import type { Problem, ProblemCode } from "./problems"
import type { List, Vocabulary } from "./vocabulary"

export type SizeCells = Partial<Record<SizeColumn, number | null>>
type Fields = Omit<PieceSheet, "sizes" | "title" | "description">

/** What a row says of a piece: what stands in a column of the file, and nothing of the columns that are not there. */
export type PieceRow = {
  line: number
  reference: string | null
  piece_id: string | null
  publish: boolean
  fields: Partial<Fields>
  /** Empty where a text was taken away. */
  title: Partial<Record<Locale, string>>
  description: Partial<Record<Locale, string>>
  /** One entry for each group of size columns in the file. */
  sizes: SizeCells[]
  problems: Problem[]
}

const LONGEST_REFERENCE = 60

/** A row that begins like this is a remark, as the explanations in the template are. */
export const REMARK = "#"

export function isRemark({ cells }: TableRow): boolean {
  const first = cells.find((cell) => cell !== "")
  return typeof first === "string" && first.trim().startsWith(REMARK)
}

/** Reads a row cell by cell: what cannot be read is named with its column, and does not hide the rest. */
export function readRow({ line, cells }: TableRow, { columns }: Header, words: Vocabulary): PieceRow {
  const row: PieceRow = {
    line,
    reference: null,
    piece_id: null,
    publish: false,
    fields: {},
    title: {},
    description: {},
    sizes: [],
    problems: [],
  }
  for (const [index, column] of columns.entries()) {
    if (column) readCell(row, column, cells[index] ?? "", words)
  }
  return row
}

function readCell(row: PieceRow, column: Column, cell: Cell, words: Vocabulary): void {
  const read = textIn(cell)
  if ("code" in read) return void row.problems.push({ ...read, column })
  const fault =
    column.size === null ? readPiece(row, column.name, read.value, words) : readSize(row, column, read.value)
  if (fault) row.problems.push({ ...fault, column })
}

function textIn(cell: Cell): Read<string> {
  if (typeof cell !== "string") {
    const codes: Record<typeof cell.fault, ProblemCode> = {
      date: "excel_date",
      error: "excel_error",
      formula: "formula",
    }
    return { code: codes[cell.fault], facts: { value: cell.text } }
  }
  // Excel's #N/A and its like come out of a CSV as text.
  if (/^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(cell.trim()))
    return { code: "excel_error", facts: { value: cell.trim() } }
  if (cell.includes("\u0000") || cell.includes("\ufffd"))
    return { code: "unreadable", facts: { value: cell.replaceAll("\u0000", "").slice(0, 60) } }
  return { value: original(cell.replaceAll(/\r\n?/g, "\n").trim()) }
}

type Fault = Omit<Problem, "column"> | undefined

function readPiece(row: PieceRow, name: PieceColumn, text: string, words: Vocabulary): Fault {
  switch (name) {
    case "state":
      return undefined
    case "reference":
      if (text.length > LONGEST_REFERENCE) return { code: "long", facts: { most: String(LONGEST_REFERENCE) } }
      row.reference = text.normalize("NFC") || null
      return undefined
    case "piece_id":
      row.piece_id = text.slice(0, 80) || null
      return undefined
    case "publish":
      return take(coded(words, "publish", text), (code) => {
        row.publish = code === "yes"
      })
    case "craft":
    case "technique":
    case "stock_mode":
    case "food_contact":
      return take(coded(words, name, text), (code) => setCode(row, name, code))
    case "materials":
      return take(codesIn(words, text), (codes) => {
        row.fields.materials = codes
      })
    case "makers":
      return take(shared(words, "maker", text), (shares) => {
        row.fields.makers = shares.map(({ code, percent }) => ({ maker_id: code, percent }))
      })
    case "composition":
      return take(shared(words, "fibre", text), (shares) => {
        row.fields.composition = shares.map(({ code, percent }) => ({
          fibre: code,
          percent,
        })) as Fields["composition"]
      })
    case "lead_days_min":
    case "lead_days_max":
    case "capacity":
      return take(
        numberIn(text, { least: 1, most: name === "capacity" ? 1_000 : 365, digits: 0 }),
        (value) => {
          row.fields[name] = value
        },
      )
    case "hs_code":
    case "food_report":
      return take(
        fitting(name, text.replaceAll(name === "hs_code" ? /[\s.]/g : /^$/g, "") || null),
        (value) => {
          row.fields[name] = value
        },
      )
    default:
      return readText(row, name, text)
  }
}

function setCode(
  row: PieceRow,
  name: "craft" | "technique" | "stock_mode" | "food_contact",
  code: string | null,
) {
  // An empty kind of stock says nothing; every piece has one.
  if (name === "stock_mode" && code === null) return
  // The lists hold the codes of the sheet's own enumerations.
  row.fields = { ...row.fields, [name]: code }
}

function readText(row: PieceRow, name: PieceColumn, text: string): Fault {
  const [field, end] = name.split("_")
  const locale = LOCALES.find((each) => each === end)
  if (!locale || (field !== "title" && field !== "description")) return undefined
  const most = field === "title" ? 120 : 4_000
  if (text.length > most) return { code: "long", facts: { most: String(most) } }
  row[field][locale] = text
  return undefined
}

function take<T>(read: Read<T>, keep: (value: T) => void): Fault {
  if ("code" in read) return read
  keep(read.value)
  return undefined
}

function coded(words: Vocabulary, list: List, text: string): Read<string | null> {
  if (text === "") return { value: null }
  const code = words[list].codeOf(text)
  return code === undefined ? { code: "unknown", facts: { value: text.slice(0, 80), list } } : { value: code }
}

function codesIn(words: Vocabulary, text: string): Read<string[]> {
  const parts =
    /[;؛\n]/.test(text) || words.material.codeOf(text)
      ? partsOf(text)
      : text
          .split(/[,،]/)
          .map((part) => part.trim())
          .filter(Boolean)
  const codes = parts.map((part) => ({ part, code: words.material.codeOf(part) }))
  const unknown = codes.find(({ code }) => code === undefined)
  if (unknown) return { code: "unknown", facts: { value: unknown.part, list: "material" } }
  if (codes.length > 8)
    return { code: "bounds", facts: { value: String(codes.length), least: "0", most: "8" } }
  return { value: codes.map(({ code }) => code ?? "") }
}

function shared(words: Vocabulary, list: List, text: string): Read<{ code: string; percent: number }[]> {
  const shares = sharesIn(text)
  if ("code" in shares) return shares
  const read = shares.value.map(({ word, percent }) => ({ word, percent, code: words[list].codeOf(word) }))
  const unknown = read.find(({ code }) => code === undefined)
  if (unknown) return { code: "unknown", facts: { value: unknown.word, list } }
  if (new Set(read.map(({ code }) => code)).size < read.length)
    return { code: "share", facts: { value: text } }
  return { value: read.map(({ code, percent }) => ({ code: code ?? "", percent })) }
}

/** A text that the sheet takes as it is. */
function fitting(name: "hs_code" | "food_report", text: string | null): Read<string | null> {
  const digits =
    name === "hs_code" && text
      ? text.replaceAll(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)))
      : text
  if (pieceSheetSchema.shape[name].safeParse(digits).success) return { value: digits }
  return name === "hs_code"
    ? { code: "number", facts: { value: text ?? "" } }
    : { code: "long", facts: { most: "200" } }
}

const BOUNDS: Readonly<Record<SizeColumn, { least: number; most: number; digits: number }>> = {
  length_cm: { least: 0.1, most: 2_000, digits: 1 },
  width_cm: { least: 0.1, most: 2_000, digits: 1 },
  height_cm: { least: 0.1, most: 2_000, digits: 1 },
  weight_g: { least: 1, most: 500_000, digits: 0 },
  price_mad: { least: 1, most: 1_000_000, digits: 2 },
  price_eur: { least: 0.01, most: 1_000_000, digits: 2 },
  price_usd: { least: 0.01, most: 1_000_000, digits: 2 },
  price_gbp: { least: 0.01, most: 1_000_000, digits: 2 },
  stock: { least: 0, most: 10_000, digits: 0 },
  stock_seen: { least: 0, most: 10_000, digits: 0 },
}

function readSize(row: PieceRow, { name, size }: Extract<Column, { size: number }>, text: string): Fault {
  while (row.sizes.length <= size) row.sizes.push({})
  return take(numberIn(text, BOUNDS[name]), (value) => {
    const cells = row.sizes[size] ?? {}
    row.sizes[size] = {
      ...cells,
      [name]: value !== null && name.startsWith("price_") ? Math.round(value * 100) : value,
    }
  })
}

/** Whether a group of size columns says anything. */
export function isEmptySize(cells: SizeCells): boolean {
  return SIZE_COLUMNS.every((name) => cells[name] === undefined || cells[name] === null)
}
