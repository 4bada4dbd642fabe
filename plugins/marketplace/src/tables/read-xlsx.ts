import { SaxesParser, type SaxesTagPlain } from "saxes"
import { type Cell, MOST_COLUMNS, type Table, TableFault, type TableRow } from "./types"
import { Zip } from "./unzip"

const MEGABYTE = 1_048_576
/** A sheet of 20 000 pieces in all their columns has about forty. */
const MOST_OF_SHEET = 256 * MEGABYTE
const MOST_OF_TEXTS = 48 * MEGABYTE
const MOST_OF_PART = 8 * MEGABYTE

/**
 * Reads the first sheet of a workbook that is shown.
 * @throws TableFault
 */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  const zip = new Zip(bytes)
  const sheet = await firstSheet(zip)
  const dates = await dateStyles(zip)
  const texts = await sharedTexts(zip)
  return { format: "xlsx", encoding: null, delimiter: null, rows: rowsOf(zip, sheet, { dates, texts }) }
}

/** Runs the parts of an XML document through a parser; what it gathers is taken after each. */
async function* parsed(zip: Zip, name: string, most: number, listen: (parser: SaxesParser) => void) {
  const parser = new SaxesParser()
  parser.on("error", () => {
    throw new TableFault("broken")
  })
  listen(parser)
  const decoder = new TextDecoder()
  for await (const part of zip.read(name, most)) {
    parser.write(decoder.decode(part, { stream: true }))
    yield
  }
  parser.close()
  yield
}

async function gather(zip: Zip, name: string, most: number, listen: (parser: SaxesParser) => void) {
  if (!zip.has(name)) return
  for await (const _ of parsed(zip, name, most, listen));
}

async function firstSheet(zip: Zip): Promise<string> {
  const targets = new Map<string, string>()
  await gather(zip, "xl/_rels/workbook.xml.rels", MOST_OF_PART, (parser) =>
    parser.on("opentag", (tag) => {
      if (localName(tag) === "Relationship") targets.set(attribute(tag, "Id"), attribute(tag, "Target"))
    }),
  )
  const shown: string[] = []
  await gather(zip, "xl/workbook.xml", MOST_OF_PART, (parser) =>
    parser.on("opentag", (tag) => {
      const isShown = !["hidden", "veryHidden"].includes(attribute(tag, "state"))
      if (localName(tag) === "sheet" && isShown) shown.push(attribute(tag, "r:id"))
    }),
  )
  const target = targets.get(shown[0] ?? "") ?? "worksheets/sheet1.xml"
  const name = target.startsWith("/") ? target.slice(1) : `xl/${target}`
  if (!zip.has(name)) throw new TableFault("not_a_table")
  return name
}

/** The built-in formats of days and times (ECMA-376, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])

/** Which styles of cells show a number as a day. */
async function dateStyles(zip: Zip): Promise<Set<number>> {
  const [formats, dates] = [new Set(DATE_FORMATS), new Set<number>()]
  let [isCells, index] = [false, 0]
  await gather(zip, "xl/styles.xml", MOST_OF_PART, (parser) => {
    parser.on("opentag", (tag) => {
      const name = localName(tag)
      const code = attribute(tag, "formatCode").replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "")
      if (name === "numFmt" && /[ymdhs]/i.test(code)) formats.add(Number(attribute(tag, "numFmtId")))
      if (name === "cellXfs") isCells = true
      if (name === "xf" && isCells) {
        if (formats.has(Number(attribute(tag, "numFmtId")))) dates.add(index)
        index += 1
      }
    })
    parser.on("closetag", (tag) => {
      if (localName(tag) === "cellXfs") isCells = false
    })
  })
  return dates
}

async function sharedTexts(zip: Zip): Promise<string[]> {
  const texts: string[] = []
  let [text, isText, isPhonetic] = ["", false, false]
  await gather(zip, "xl/sharedStrings.xml", MOST_OF_TEXTS, (parser) => {
    parser.on("opentag", (tag) => {
      const name = localName(tag)
      if (name === "si") text = ""
      if (name === "t") isText = true
      if (name === "rPh") isPhonetic = true
    })
    parser.on("text", (part) => {
      if (isText && !isPhonetic) text += part
    })
    parser.on("closetag", (tag) => {
      const name = localName(tag)
      if (name === "si") texts.push(text)
      if (name === "t") isText = false
      if (name === "rPh") isPhonetic = false
    })
  })
  return texts
}

type Known = { dates: ReadonlySet<number>; texts: readonly string[] }

async function* rowsOf(zip: Zip, sheet: string, known: Known): AsyncGenerator<TableRow> {
  const rows: TableRow[] = []
  for await (const _ of parsed(zip, sheet, MOST_OF_SHEET, (parser) => listenToRows(parser, known, rows)))
    yield* rows.splice(0)
}

type OpenCell = { column: number; type: string; style: number; text: string; hasFormula: boolean }

function listenToRows(parser: SaxesParser, known: Known, rows: TableRow[]): void {
  let row: TableRow = { line: 0, cells: [] }
  let [next, isValue] = [0, false]
  let cell: OpenCell | undefined
  parser.on("opentag", (tag) => {
    const name = localName(tag)
    if (name === "row") {
      row = { line: Number(attribute(tag, "r")) || row.line + 1, cells: [] }
      next = 0
    } else if (name === "c") {
      const column = columnOf(attribute(tag, "r")) ?? next
      if (column >= MOST_COLUMNS) throw new TableFault("too_many_columns", row.line)
      next = column + 1
      const style = Number(attribute(tag, "s"))
      cell = { column, type: attribute(tag, "t"), style, text: "", hasFormula: false }
    } else if (name === "f" && cell) cell.hasFormula = true
    else if (name === "v" || name === "t") isValue = true
  })
  parser.on("text", (part) => {
    if (cell && isValue) cell.text += part
  })
  parser.on("closetag", (tag) => {
    const name = localName(tag)
    if (name === "v" || name === "t") isValue = false
    if (name === "c" && cell) {
      while (row.cells.length < cell.column) row.cells.push("")
      row.cells[cell.column] = cellOf(cell, known)
      cell = undefined
    }
    if (name === "row" && row.cells.some((each) => each !== "")) rows.push(row)
  })
}

function cellOf({ type, style, text, hasFormula }: OpenCell, { dates, texts }: Known): Cell {
  if (hasFormula && text === "") return { fault: "formula", text: "" }
  switch (type) {
    case "s":
      return texts[Number(text)] ?? ""
    case "e":
      return { fault: "error", text }
    case "d":
      return { fault: "date", text }
    case "":
    case "n":
      if (text === "") return ""
      // Excel writes 0.1 as 0.10000000000000001.
      return dates.has(style) ? { fault: "date", text: dayOf(Number(text)) } : plainNumber(text)
    default:
      return text
  }
}

function plainNumber(text: string): string {
  const value = Number(Number(text).toPrecision(15))
  return Number.isFinite(value) ? String(value) : text
}

/** The day of a serial number, counted as Excel counts them. */
function dayOf(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10)
}

/** The place of "C" in "C7", from 0. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Some programs write every name with a prefix. */
function localName({ name }: { name: string }): string {
  return name.slice(name.indexOf(":") + 1)
}

function attribute({ attributes }: SaxesTagPlain, name: string): string {
  return attributes[name] ?? ""
}
