import type { Locale } from "@hirfa/contracts"
import { createElement as h } from "react"
import { ARABIC_FIRST, LATIN_FIRST } from "./fonts"
import { pdfLibrary } from "./library"
import { TableParts } from "./table-parts"

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

/** Renders the paper as a PDF of A4 pages; the head of the table is repeated on each, and no row is cut in two. */
export async function renderTableDocument(paper: TableDocument): Promise<Buffer> {
  const pdf = await pdfLibrary()
  const { Document, Page, renderToBuffer } = pdf
  const style = {
    fontFamily: paper.locale === "ar" ? ARABIC_FIRST : LATIN_FIRST,
    fontSize: 9,
    color: INK,
    padding: 40,
    paddingBottom: 60,
  }
  const page = h(Page, { size: "A4", style }, ...new TableParts(pdf, paper).all())
  return renderToBuffer(h(Document, { title: paper.title, language: paper.locale, creator: "Hirfa" }, page))
}
