import { Readable } from "node:stream"
import { CsvError, parse } from "csv-parse"
import { decode } from "./encoding"
import { MOST_COLUMNS, type Table, TableFault, type TableRow } from "./types"

const DELIMITERS = [",", ";", "\t", "|"] as const
const PART = 65_536
const LONGEST_RECORD = 200_000

type Record = { record: string[]; info: { lines: number } }

/**
 * Reads a CSV whatever it is encoded in and whatever stands between its cells.
 * @throws TableFault
 */
export function readCsv(bytes: Uint8Array): Table {
  const { text, encoding } = decode(bytes)
  if (text.trim() === "") throw new TableFault("empty")
  // Excel writes this line for itself.
  const [, told, rest = text] = /^\uFEFF?sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? []
  const delimiter = told ?? delimiterOf(rest)
  return { format: "csv", encoding, delimiter, rows: rowsOf(rest, delimiter, told ? 1 : 0) }
}

/** The one that divides the first line into most cells. */
function delimiterOf(text: string): string {
  const [head = ""] = text.replaceAll(/"[^"]*"/g, "").split(/\r?\n|\r/, 1)
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: head.split(delimiter).length }))
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).delimiter
}

async function* rowsOf(text: string, delimiter: string, skipped: number): AsyncGenerator<TableRow> {
  const parser = Readable.from(partsOf(text)).pipe(
    parse({
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
    }),
  )
  let last = skipped
  try {
    for await (const { record, info } of parser as AsyncIterable<Record>) {
      const line = last + 1
      last = info.lines + skipped
      if (record.length > MOST_COLUMNS) throw new TableFault("too_many_columns", line)
      if (record.some((cell) => cell.trim() !== "")) yield { line, cells: record }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // The parser is ahead of what was taken from it, so the line is in its words only.
    const said = Number(/\bline (\d+)/.exec(error.message)?.[1] ?? last + 1)
    throw new TableFault("quotes", said + skipped)
  }
}

function* partsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PART) yield text.slice(at, at + PART)
}
