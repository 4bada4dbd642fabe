import type { Locale, Statement } from "@hirfa/contracts"
import { renderTableDocument, type TableDocument } from "@hirfa/marketplace/documents"
import { stringify } from "csv-stringify/sync"
import { decimalOf } from "../money/minor"
import { dayOf } from "./days"
import { STATEMENT_WORDS } from "./words"

const ACCOUNTS = ["held", "available", "paid", "debt"] as const

/** The statement as a table for spreadsheets: plain decimals, nothing that a spreadsheet would reckon with. */
export function statementCsv(statement: Statement, locale: Locale): string {
  const words = STATEMENT_WORDS[locale]
  const row = (
    day: string,
    what: string,
    reference: string,
    amounts: Record<(typeof ACCOUNTS)[number], number>,
  ) => [day, what, reference, ...ACCOUNTS.map((account) => decimalOf(amounts[account], statement.currency))]
  const head = [words.day, words.what, words.reference, ...ACCOUNTS.map((account) => words[account])]
  const lines = statement.lines.map((line) =>
    row(dayOf(new Date(line.happened_at)), words.kinds[line.kind], line.reference, line),
  )
  const all = [
    head,
    row(statement.from, words.opening, "", statement.opening),
    ...lines,
    row(statement.to, words.closing, "", statement.closing),
  ]
  // Amounts are numbers, also with a minus; only texts may hide a formula.
  return stringify(
    all.map((cells, index) => cells.map((cell, at) => (index === 0 || at < 3 ? harmless(cell) : cell))),
    { bom: true },
  )
}

/** The statement as a paper. */
export function statementPdf(statement: Statement, locale: Locale): Promise<Buffer> {
  return renderTableDocument(statementPaper(statement, locale))
}

function statementPaper(statement: Statement, locale: Locale): TableDocument {
  const words = STATEMENT_WORDS[locale]
  const amounts = (own: Record<(typeof ACCOUNTS)[number], number>, isChange: boolean) =>
    ACCOUNTS.map((account) =>
      isChange && own[account] === 0 ? "" : readable(own[account], statement.currency),
    )
  return {
    locale,
    title: words.title,
    facts: [
      { label: words.seller, value: statement.seller.name },
      { label: words.period, value: `${statement.from} – ${statement.to}` },
      { label: words.currency, value: statement.currency.toUpperCase() },
    ],
    columns: [
      { label: words.day, width: 2 },
      { label: words.what, width: 4 },
      { label: words.reference, width: 2 },
      ...ACCOUNTS.map((account) => ({ label: words[account], width: 2, isNumber: true })),
    ],
    rows: [
      [statement.from, words.opening, "", ...amounts(statement.opening, false)],
      ...statement.lines.map((line) => [
        dayOf(new Date(line.happened_at)),
        words.kinds[line.kind],
        line.reference,
        ...amounts(line, true),
      ]),
    ],
    totals: [[statement.to, words.closing, "", ...amounts(statement.closing, false)]],
    footer: words.footer,
    pageLabel: words.page,
  }
}

/** Morocco writes Latin digits in Arabic too, and papers are compared across languages: one form for all. */
function readable(amount: number, currency: string): string {
  const [units = "", decimals = ""] = decimalOf(amount, currency).split(".")
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, " ")
  return decimals ? `${grouped}.${decimals}` : grouped
}

function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
