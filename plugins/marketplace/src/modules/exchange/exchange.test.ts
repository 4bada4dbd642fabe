import { madFrom, priceFromMad, rateSchema, ratesOn } from "@hirfa/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const centimes = fc.integer({ min: 0, max: 100_000_000 })
const rate = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999_999 }))
  .map(([units, decimals]) => `${units}.${String(decimals).padStart(6, "0")}`)

describe("a price from dirhams", () => {
  it("is rounded up to a step that fits its size", () => {
    expect(priceFromMad(100_00, "10.8124")).toBe(9_50)
    expect(priceFromMad(500_00, "10.8124")).toBe(47_00)
    expect(priceFromMad(5_000_00, "10.8124")).toBe(465_00)
    expect(priceFromMad(0, "10.8124")).toBe(0)
  })

  it("takes the step that the seller has chosen", () => {
    expect(priceFromMad(500_00, "10.8124", { step: 1 })).toBe(46_25)
    expect(priceFromMad(500_00, "10.8124", { step: 10_00 })).toBe(50_00)
  })

  it("is never worth less than was asked, and never a step more", () => {
    fc.assert(
      fc.property(centimes, rate, fc.integer({ min: 1, max: 1000 }), (amount, perUnit, step) => {
        const price = priceFromMad(amount, perUnit, { step })
        expect(price % step).toBe(0)
        expect(madFrom(price, perUnit)).toBeGreaterThanOrEqual(amount - 1)
        if (price > 0) expect(madFrom(price - step, perUnit)).toBeLessThanOrEqual(amount)
      }),
    )
  })

  it("grows with the amount", () => {
    fc.assert(
      fc.property(centimes, centimes, rate, (one, other, perUnit) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        expect(priceFromMad(less, perUnit)).toBeLessThanOrEqual(priceFromMad(more, perUnit))
      }),
    )
  })
})

describe("the rates of a day", () => {
  const rates = [
    { currency_code: "eur", valid_from: "2026-11-01", mad_per_unit: "10.9" },
    { currency_code: "eur", valid_from: "2026-10-01", mad_per_unit: "10.7" },
    { currency_code: "usd", valid_from: "2026-11-05", mad_per_unit: "9.2" },
  ]

  it("are the latest that have begun", () => {
    expect(ratesOn(rates, "2026-11-05").get("eur")?.mad_per_unit).toBe("10.9")
    expect(ratesOn(rates, "2026-10-31").get("eur")?.mad_per_unit).toBe("10.7")
    expect(ratesOn(rates, "2026-11-04").has("usd")).toBe(false)
  })
})

it("a rate is a positive decimal", () => {
  for (const text of ["0", "0.000000", "-1", "1e3", "10,8", "", "1234567"]) {
    expect(rateSchema.safeParse(text).success, text).toBe(false)
  }
  expect(rateSchema.safeParse("10.8124").success).toBe(true)
})
