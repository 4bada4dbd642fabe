import type { PieceSheet, RowKind, StockMode } from "@hirfa/contracts"
import type { RowPlan } from "./plan-row"
import type { Problem } from "./problems"
import type { PieceRow } from "./row-in"

/** What the list of an import shows of a piece. */
export type Shown = {
  title: PieceSheet["title"]
  craft: string | null
  price_mad: number | null
  stock_mode: StockMode
  stock: number | null
}

/** A row as the import keeps it. */
export type StoredRow = {
  id: string
  import_id: string
  line: number
  reference: string | null
  kind: RowKind
  state: "waiting" | "begun" | "done"
  said: { row: PieceRow; shown: Shown }
  problems: Problem[]
  sheet_id: string | null
}

export function storedRow(row: PieceRow, plan: RowPlan, import_id: string): Omit<StoredRow, "id"> {
  const { kind, problems, known } = plan
  return {
    import_id,
    line: row.line,
    reference: row.reference,
    kind,
    // Nothing of a bad row is written: it is through.
    state: kind === "bad" ? "done" : "waiting",
    said: { row, shown: shownOf(plan.sheet) },
    problems,
    sheet_id: known?.row.id ?? null,
  }
}

function shownOf({ title, craft, sizes: [size], stock_mode }: PieceSheet): Shown {
  return { title, craft, price_mad: size?.price_mad ?? null, stock_mode, stock: size?.stock ?? null }
}

/** Rows about a piece that an earlier row of the file is about; `seen` is kept over the parts of a file. */
export function markTwice(
  rows: readonly PieceRow[],
  sheetOf: (row: PieceRow) => string | undefined,
  seen: Map<string, number>,
) {
  for (const row of rows) {
    const keys = [row.reference === null ? undefined : `reference ${row.reference}`, sheetOf(row)]
    const named = keys.filter((key) => key !== undefined)
    const first = named.map((key) => seen.get(key)).find((line) => line !== undefined)
    if (first !== undefined)
      row.problems.push({ code: "twice", column: null, facts: { line: String(first) } })
    for (const key of named) if (!seen.has(key)) seen.set(key, row.line)
  }
}
