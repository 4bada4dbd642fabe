import type { Locale } from "@hirfa/contracts"
import { createElement as h, type ReactNode } from "react"
import { ARABIC_FIRST, LATIN_FIRST } from "./fonts"
import { pdfLibrary } from "./library"
import { settingOf } from "./script"

export type TableColumn = {
  label: string
  /** Parts of the width. */
  width: number
  /** Amounts stand at the end of the line, whichever side that is, with their sign before them in every language. */
  isNumber?: boolean
}

/** A paper with a table: a statement, an invoice, a list. All texts are ready to be read, in one language. */
export type TableDocument = {
  locale: Locale
  title: string
  /** What stands over the table, as name and value. */
  facts: readonly { label: string; value: string }[]
  columns: readonly TableColumn[]
  rows: readonly (readonly string[])[]
  /** Rows that sum up, set in bold. */
  totals: readonly (readonly string[])[]
  footer: string
  /** As "Page {page} of {pages}". */
  pageLabel: string
}

const INK = "#1f2a37"
const FAINT = "#6b7280"
const LINE = "#d6d3cb"

/** Renders the paper as a PDF of A4 pages; the head of the table is repeated on each, and no row is cut in two. */
export async function renderTableDocument(paper: TableDocument): Promise<Buffer> {
  const { Document, Page, renderToBuffer } = await pdfLibrary()
  const isRtl = paper.locale === "ar"
  const style = {
    fontFamily: isRtl ? ARABIC_FIRST : LATIN_FIRST,
    fontSize: 9,
    color: INK,
    padding: 40,
    paddingBottom: 60,
  }
  const page = h(Page, { size: "A4", style }, ...(await partsOf(paper)))
  return renderToBuffer(h(Document, { title: paper.title, language: paper.locale, creator: "Hirfa" }, page))
}

async function partsOf(paper: TableDocument): Promise<ReactNode[]> {
  const { View, Text } = await pdfLibrary()
  const isRtl = paper.locale === "ar"
  const flow = isRtl ? ("row-reverse" as const) : ("row" as const)
  const end = isRtl ? ("left" as const) : ("right" as const)
  const direction = isRtl ? ("rtl" as const) : ("ltr" as const)

  const text = (words: string, own: object = {}) =>
    h(Text, { style: { ...settingOf(words, isRtl), ...own } }, settable(words))
  const cells = (row: readonly string[], own: object = {}) =>
    paper.columns.map((column, index) =>
      h(
        View,
        { key: index, style: { flex: column.width, paddingHorizontal: 3 } },
        text(row[index] ?? "", { ...(column.isNumber ? { textAlign: end, direction: "ltr" } : {}), ...own }),
      ),
    )
  const line = (row: readonly string[], own: object, look: object, key: string) =>
    h(
      View,
      {
        key,
        wrap: false,
        style: { flexDirection: flow, paddingVertical: 4, borderBottom: `0.5 solid ${LINE}`, ...look },
      },
      ...cells(row, own),
    )
  const bold = { fontWeight: 700 }
  const head = h(
    View,
    {
      key: "head",
      fixed: true,
      style: { flexDirection: flow, paddingVertical: 5, borderBottom: `1 solid ${INK}` },
    },
    ...cells(
      paper.columns.map(({ label }) => label),
      { ...bold, color: FAINT },
    ),
  )
  return [
    h(View, { key: "title" }, text(paper.title, { ...bold, fontSize: 18, marginBottom: 12 })),
    h(
      View,
      { key: "facts", style: { marginBottom: 16 } },
      ...paper.facts.map(({ label, value }, index) =>
        h(
          View,
          { key: index, style: { flexDirection: flow, marginBottom: 3 } },
          h(View, { style: { width: 130 } }, text(label, { color: FAINT })),
          h(View, { style: { flex: 1 } }, text(value)),
        ),
      ),
    ),
    head,
    ...paper.rows.map((row, index) => line(row, {}, {}, `row${index}`)),
    ...paper.totals.map((row, index) => line(row, bold, { backgroundColor: "#f5f2ea" }, `total${index}`)),
    h(
      View,
      {
        key: "foot",
        fixed: true,
        style: { position: "absolute", bottom: 28, left: 40, right: 40, flexDirection: flow },
      },
      h(View, { style: { flex: 1 } }, text(paper.footer, { color: FAINT, fontSize: 8 })),
      // Of a text that is known only when the pages are, the width must be given.
      h(Text, {
        style: { color: FAINT, fontSize: 8, direction, width: 90, textAlign: end },
        render: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
          paper.pageLabel.replace("{page}", String(pageNumber)).replace("{pages}", String(totalPages)),
      }),
    ),
  ]
}

/** Blanks of unusual width have no outline in our letters, at which the library stumbles. */
function settable(words: string): string {
  return words.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
}
