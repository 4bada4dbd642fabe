/** What a cell says, or what keeps it from saying anything. */
export type Cell = string | { fault: CellFault; text: string }
/** `date`: a spreadsheet took it for a day; `error`: #REF! and its like; `formula`: one that was never reckoned. */
export type CellFault = "date" | "error" | "formula"

/** A row with something in it, by its line in the file as a spreadsheet counts them. */
export type TableRow = { line: number; cells: Cell[] }

export type Table = {
  format: "csv" | "xlsx"
  /** How the text was read, and what stands between two cells; null of a workbook. */
  encoding: string | null
  delimiter: string | null
  /** Read one after the other; what is wrong with the file further down is thrown there. */
  rows: AsyncIterable<TableRow>
}

export type TableFaultCode =
  | "empty"
  | "not_a_table"
  | "old_xls"
  | "locked"
  | "broken"
  | "too_large_inside"
  | "quotes"
  | "too_many_columns"

/** A file that cannot be read as a table, and where. */
export class TableFault extends Error {
  override name = "TableFault"
  constructor(
    readonly code: TableFaultCode,
    readonly line?: number,
  ) {
    super(`${code}${line === undefined ? "" : ` in line ${line}`}`)
  }
}

export const MOST_COLUMNS = 400
