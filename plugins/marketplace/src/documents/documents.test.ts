import { describe, expect, it } from "vitest"
import { renderTableDocument, type TableDocument } from "./table-document"

const paper: TableDocument = {
  locale: "en",
  title: "Statement",
  facts: [
    {
      label: "Cooperative",
      value: "Coopérative Œuvres\u202fd’Atlas · تعاونية نساجات الأطلس · ⵜⵉⴳⵎⵎⵉ · 🧶 · Łódź",
    },
  ],
  columns: [
    { label: "Day", width: 2 },
    { label: "What", width: 4 },
    { label: "Amount", width: 2, isNumber: true },
  ],
  rows: Array.from({ length: 90 }, (_, index) => [
    `2026-11-${(index % 30) + 1}`,
    `Order #${index}`,
    "1,234.50",
  ]),
  totals: [["", "Closing", "2,469.00"]],
  footer: "Hirfa",
  pageLabel: "Page {page} of {pages}",
}

describe("a paper with a table", () => {
  it("is a PDF of as many pages as it needs, in each language", async () => {
    for (const locale of ["en", "fr", "ar"] as const) {
      const pdf = await renderTableDocument({ ...paper, locale })
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
      expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2)
    }
  }, 60_000)
})
