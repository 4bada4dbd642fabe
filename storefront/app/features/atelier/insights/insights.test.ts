import type { PricesInsight, SalesInsight, ShippingInsight } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { currenciesOf, insightChart } from "./chart"
import { insightFigures } from "./figures"
import { insightFile } from "./insights.server"
import { insightTable } from "./table"

const span = { period: "30d", from: "2026-10-24", to: "2026-11-22" } as const
const eur = (amount: number) => ({ amount, currency: "eur" as const })
const mad = (amount: number) => ({ amount, currency: "mad" as const })

const sales: SalesInsight = {
  screen: "sales",
  ...span,
  rows: [
    {
      product_id: "prod_1",
      handle: "bowl",
      title: 'A "blue" bowl',
      units: 3,
      units_before: 1,
      amounts: [eur(5997), mad(21_000)],
    },
    { product_id: "prod_2", handle: null, title: "=cmd", units: 1, units_before: 0, amounts: [] },
  ],
  total: {
    orders: 2,
    orders_before: 1,
    units: 4,
    units_before: 1,
    amounts: [eur(5997), mad(21_000)],
    amounts_before: [eur(1999)],
  },
}
const price = (currency: "eur" | "mad", units: number) => ({
  craft: { code: "bowl", name: "Bowls" },
  currency,
  units,
  lowest: 1000,
  median: 2000,
  highest: 4000,
  median_before: null,
})
const prices: PricesInsight = { screen: "prices", ...span, rows: [price("eur", 2), price("mad", 5)] }

describe("an insight", () => {
  it("never adds currencies to each other", () => {
    const keys = insightFigures(sales).map(({ key, value }) => [key, value])
    expect(keys).toEqual([
      ["sold", "4"],
      ["orders", "2"],
      ["eur", "€59.97"],
      ["mad", expect.stringContaining("210.00")],
    ])
    expect(insightTable(sales).rows[0]?.cells[3]?.raw).toBe("EUR 59.97 + MAD 210.00")
  })

  it("is a file that a spreadsheet takes as it is meant", async () => {
    const file = insightFile(sales)
    expect(file.headers.get("content-disposition")).toContain("hirfa-sales-2026-10-24-2026-11-22.csv")
    const bytes = Buffer.from(await file.arrayBuffer()).toString("utf8")
    const lines = bytes.split("\r\n")
    expect(lines[1]).toBe('"A ""blue"" bowl",3,1,EUR 59.97 + MAD 210.00')
    expect(lines[2]).toBe("'=cmd,1,0,")
  })

  it("draws prices of one currency, the one in which most is sold first", () => {
    expect(currenciesOf(prices)).toEqual(["mad", "eur"])
    const chart = insightChart(prices, "eur")
    expect(chart?.kind === "ranges" && chart.ranges).toHaveLength(1)
    expect(insightChart(prices, undefined)).toBeNull()
  })

  it("has no chart where there is nothing to draw", () => {
    const shipping: ShippingInsight = {
      screen: "shipping",
      ...span,
      rows: [],
      days: [
        { from: 0, to: 1, ready: 0, made_to_order: 0 },
        { from: 1, to: 3, ready: 0, made_to_order: 0 },
        { from: 30, to: null, ready: 0, made_to_order: 0 },
      ],
      waiting: 0,
    }
    expect(insightChart(shipping, undefined)).toBeNull()
    const [first, ...rest] = shipping.days
    const days = [{ ...(first ?? { from: 0, to: 1, made_to_order: 0 }), ready: 2 }, ...rest]
    const chart = insightChart({ ...shipping, days }, undefined)
    expect(chart?.kind === "columns" && chart.columns.map(({ label }) => label)).toEqual(["0", "1–2", "30+"])
  })
})
