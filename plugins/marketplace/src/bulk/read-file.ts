import { type Locale, MOST_TABLE_ROWS } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { readTable } from "../tables/read-table"
import { type Table, TableFault, type TableRow } from "../tables/types"
import { nameOf } from "./column-names"
import { type Header, readHeader, twiceIn } from "./header"
import { isRemark } from "./row-in"
import type { FileFaultCode } from "./words/faults"
import { sayFault } from "./words/say"

/** A table of pieces whose first line is understood; the rest is read as it is asked for. */
export type PieceTable = Omit<Table, "rows"> & { header: Header; rows: AsyncIterable<TableRow[]> }

/**
 * Reads a file as a table of pieces, so many rows at a time.
 * @throws INVALID_DATA in the reader's language: what is wrong with the file, where, and the mend
 */
export async function readPieceTable(bytes: Buffer, locale: Locale, many: number): Promise<PieceTable> {
  try {
    const { rows, ...table } = await readTable(bytes)
    const iterator = rows[Symbol.asyncIterator]()
    const first = await iterator.next()
    const header = headerOf(first.done ? undefined : first.value, locale)
    return { ...table, header, rows: partsOf(iterator, locale, many) }
  } catch (error) {
    throw said(error, locale)
  }
}

function headerOf(row: TableRow | undefined, locale: Locale): Header {
  if (!row) throw refusal("empty", {}, locale)
  const header = readHeader(row.cells)
  const known = header.columns.filter((column) => column !== null)
  if (!known.some(({ name }) => name === "reference" || name === "piece_id"))
    throw refusal("no_key_column", { column: nameOf({ name: "reference", size: null }, locale) }, locale)
  const twice = twiceIn(header)
  const column = twice && header.columns[twice.first]
  if (twice && column) {
    const facts = {
      first: lettersOf(twice.first),
      second: lettersOf(twice.second),
      column: nameOf(column, locale),
    }
    throw refusal("column_twice", facts, locale)
  }
  return header
}

async function* partsOf(
  rows: AsyncIterator<TableRow>,
  locale: Locale,
  many: number,
): AsyncGenerator<TableRow[]> {
  let [part, count]: [TableRow[], number] = [[], 0]
  try {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      if (isRemark(next.value)) continue
      count += 1
      if (count > MOST_TABLE_ROWS) throw refusal("too_many_rows", { line: String(next.value.line) }, locale)
      part.push(next.value)
      if (part.length < many) continue
      yield part
      part = []
    }
  } catch (error) {
    throw said(error, locale)
  } finally {
    await rows.return?.()
  }
  if (count === 0) throw refusal("no_rows", {}, locale)
  if (part.length > 0) yield part
}

function said(error: unknown, locale: Locale): unknown {
  if (!(error instanceof TableFault)) return error
  return refusal(error.code, { line: String(error.line ?? "") }, locale)
}

/** Why a file is not taken. */
export function refusal(code: FileFaultCode, facts: Record<string, string>, locale: Locale): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sayFault(code, facts, locale), "table")
}

/** "C" for 2, as a spreadsheet calls its columns. */
function lettersOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + (index % 26))
}
