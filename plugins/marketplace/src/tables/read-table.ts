import { readCsv } from "./read-csv"
import { readXlsx } from "./read-xlsx"
import { type Table, TableFault } from "./types"

/**
 * Reads a table by what it is, whatever its name says.
 * @throws TableFault when it is none
 */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new TableFault("empty")
  const start = bytes.toString("latin1", 0, 8)
  if (start.startsWith("PK\x03\x04")) return await readXlsx(bytes)
  // Excel's format of before 2007; a workbook with a password lies in the same wrapping.
  if (start === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") throw new TableFault("old_xls")
  if (/^\s*(%PDF|<|\{)/.test(start)) throw new TableFault("not_a_table")
  return readCsv(bytes)
}
