import type { Locale } from "@hirfa/contracts"
import type { OutCell } from "../tables/write-csv"
import type { StoredRow } from "./stored-row"
import { REPORT_WORDS } from "./words/report"
import { sayProblem } from "./words/say"

/** The report of an import: a line for each row, and one for each of its problems where it has several. */
export async function* reportCells(
  rows: AsyncIterable<StoredRow>,
  locale: Locale,
): AsyncGenerator<OutCell[]> {
  const words = REPORT_WORDS[locale]
  yield [words.line, words.reference, words.result, words.piece, words.column, words.reason, words.mend]
  for await (const row of rows) {
    const result = row.state === "done" ? words.kinds[row.kind] : words.waiting
    const head = [row.line, row.reference, result, row.kind === "bad" ? null : row.sheet_id]
    if (row.problems.length === 0) yield [...head, null, null, null]
    for (const problem of row.problems) {
      const { column, reason, mend } = sayProblem(problem, row, locale)
      yield [...head, column, reason, mend]
    }
  }
}
