import { writeFileSync } from "node:fs"
import type { LedgerLine, Statement } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { dayOf, startOfDay } from "./days"
import { statementCsv, statementPdf } from "./render"

const line = (own: Partial<LedgerLine>): LedgerLine => ({
  id: "ltxn_1",
  kind: "order",
  happened_at: "2025-11-20T23:30:00.000Z",
  currency: "eur",
  reference: "#12",
  order_id: "order_1",
  order_number: 12,
  held: 0,
  available: 0,
  paid: 0,
  debt: 0,
  ...own,
})
const none = { currency: "eur" as const, held: 0, available: 0, paid: 0, debt: 0 }
const statement: Statement = {
  seller: { id: "sel_1", name: "Coopérative Tigmi · تعاونية تيكمي" },
  currency: "eur",
  from: "2025-11-01",
  to: "2025-11-30",
  opening: none,
  lines: [
    line({ held: 123_456_00 }),
    line({ kind: "commission", held: -1_234_56 }),
    line({ kind: "release", held: -122_221_44, available: 122_221_44 }),
    line({ kind: "payout", reference: "=HYPERLINK(1)", available: -122_221_44, paid: 122_221_44 }),
  ],
  closing: { ...none, paid: 122_221_44 },
}

describe("a statement", () => {
  it("counts days by the clock of Morocco, also in Ramadan", () => {
    expect(startOfDay("2025-11-21").toISOString()).toBe("2025-11-20T23:00:00.000Z")
    expect(startOfDay("2025-03-10").toISOString()).toBe("2025-03-10T00:00:00.000Z")
    expect(startOfDay("2025-11-30", 1).toISOString()).toBe("2025-11-30T23:00:00.000Z")
    expect(dayOf(new Date("2025-11-20T23:30:00Z"))).toBe("2025-11-21")
  })

  it("is a table with plain decimals, without a formula in it", () => {
    const csv = statementCsv(statement, "en")
    const rows = csv.slice(1).trim().split("\n")
    expect(rows[0]).toBe("Day,What,Reference,Held,Available,Paid out,Owed")
    expect(rows[2]).toBe("2025-11-21,Sale,#12,123456.00,0.00,0.00,0.00")
    expect(rows[5]).toContain("'=HYPERLINK(1)")
    expect(rows[6]).toBe("2025-11-30,At the end,,0.00,0.00,122221.44,0.00")
  })

  it("is a paper in English, French and Arabic", async () => {
    for (const locale of ["en", "fr", "ar"] as const) {
      const pdf = await statementPdf(statement, locale)
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
      if (process.env.KEEP_PAPERS) writeFileSync(`${process.env.KEEP_PAPERS}/statement-${locale}.pdf`, pdf)
    }
  }, 60_000)
})
