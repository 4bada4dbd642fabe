import { createElement as h, type ReactNode } from "react"
import type { PdfLibrary } from "./library"
import { settingOf } from "./script"
import type { TableDocument } from "./table-document"

const INK = "#1f2a37"
const FAINT = "#6b7280"
const LINE = "#d6d3cb"
const GROUND = "#f5f2ea"
const BOLD = { fontWeight: 700 }

/** Lays out one paper: everything that depends on its direction stands here once. */
export class TableParts {
  readonly #pdf: PdfLibrary
  readonly #paper: TableDocument
  readonly #flow: "row" | "row-reverse"
  readonly #isRtl: boolean
  readonly #end: "left" | "right"
  readonly #direction: "ltr" | "rtl"

  constructor(pdf: PdfLibrary, paper: TableDocument) {
    const isRtl = paper.locale === "ar"
    this.#pdf = pdf
    this.#paper = paper
    this.#flow = isRtl ? "row-reverse" : "row"
    this.#isRtl = isRtl
    this.#end = isRtl ? "left" : "right"
    this.#direction = isRtl ? "rtl" : "ltr"
  }

  all(): ReactNode[] {
    const { rows, totals } = this.#paper
    return [
      this.#title(),
      this.#facts(),
      this.#head(),
      ...rows.map((row, index) => this.#row(row, { key: `row${index}` })),
      ...totals.map((row, index) => this.#row(row, { key: `total${index}`, isTotal: true })),
      this.#foot(),
    ]
  }

  #title(): ReactNode {
    const title = this.#text(this.#paper.title, { ...BOLD, fontSize: 18, marginBottom: 12 })
    return h(this.#pdf.View, { key: "title" }, title)
  }

  #facts(): ReactNode {
    const { View } = this.#pdf
    const facts = this.#paper.facts.map(({ label, value }, index) =>
      h(
        View,
        { key: index, style: { flexDirection: this.#flow, marginBottom: 3 } },
        h(View, { style: { width: 130 } }, this.#text(label, { color: FAINT })),
        h(View, { style: { flex: 1 } }, this.#text(value)),
      ),
    )
    return h(View, { key: "facts", style: { marginBottom: 16 } }, ...facts)
  }

  #head(): ReactNode {
    const style = { flexDirection: this.#flow, paddingVertical: 5, borderBottom: `1 solid ${INK}` }
    const labels = this.#paper.columns.map(({ label }) => label)
    const cells = this.#cells(labels, { ...BOLD, color: FAINT })
    return h(this.#pdf.View, { key: "head", fixed: true, style }, ...cells)
  }

  #row(row: readonly string[], { key, isTotal = false }: { key: string; isTotal?: boolean }): ReactNode {
    const look = isTotal ? { backgroundColor: GROUND } : {}
    const style = {
      flexDirection: this.#flow,
      paddingVertical: 4,
      borderBottom: `0.5 solid ${LINE}`,
      ...look,
    }
    return h(this.#pdf.View, { key, wrap: false, style }, ...this.#cells(row, isTotal ? BOLD : {}))
  }

  #cells(row: readonly string[], own: object): ReactNode[] {
    return this.#paper.columns.map((column, index) => {
      const look = column.isNumber ? { textAlign: this.#end, direction: "ltr" } : {}
      const text = this.#text(row[index] ?? "", { ...look, ...own })
      return h(this.#pdf.View, { key: index, style: { flex: column.width, paddingHorizontal: 3 } }, text)
    })
  }

  #foot(): ReactNode {
    const { View, Text } = this.#pdf
    const place = { position: "absolute" as const, bottom: 28, left: 40, right: 40 }
    const words = this.#text(this.#paper.footer, { color: FAINT, fontSize: 8 })
    // Of a text that is known only when the pages are, the width must be given.
    const page = h(Text, {
      style: { color: FAINT, fontSize: 8, direction: this.#direction, width: 90, textAlign: this.#end },
      render: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
        this.#paper.pageLabel.replace("{page}", String(pageNumber)).replace("{pages}", String(totalPages)),
    })
    const style = { ...place, flexDirection: this.#flow }
    return h(View, { key: "foot", fixed: true, style }, h(View, { style: { flex: 1 } }, words), page)
  }

  #text(words: string, own: object = {}): ReactNode {
    const style = { ...settingOf(words, this.#isRtl), ...own }
    return h(this.#pdf.Text, { style }, settable(words))
  }
}

/** Blanks of unusual width have no outline in our letters, at which the library stumbles. */
function settable(words: string): string {
  return words.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
}
