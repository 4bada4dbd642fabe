import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ruleBook } from "../../histories/drawn"
import { openPriceOf } from "./open-price"

const piece = {
  seller_id: "sel_1",
  family_code: "carpets",
  currency_code: "eur",
  price: 25_000,
  tax_bps: 2000,
  at: new Date("2026-11-21"),
}
const rules = ruleBook({ rate_bps: 1000, fixed: 0, vat_bps: 2000, cost_bps: 290, borne_by: "seller" })

describe("the open price", () => {
  it("says what the cooperative, the platform, the payment and the state have of it", () => {
    expect(openPriceOf(piece, rules)).toMatchObject({
      tax: 4167,
      platform: 2083 + 417,
      payment: 750,
      seller: 17_583,
    })
    expect(openPriceOf(piece, []).seller).toBe(25_000 - 4167)
  })

  it("adds up to the price, and nobody has less than nothing of it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.constantFrom(0, 500, 2000),
        (price, tax_bps) => {
          const { seller, platform, payment, tax } = openPriceOf({ ...piece, price, tax_bps }, rules)
          expect(seller + platform + payment + tax).toBe(price)
          expect(Math.min(seller, platform, payment, tax)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
