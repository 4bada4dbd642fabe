import { CURRENCIES, minorPerMajor } from "@hirfa/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { currencyOf, decimalOf, minorOf } from "./minor"

describe("an amount in whole minor units", () => {
  it("is Medusa's amount to the half unit, and comes back as banks write it", () => {
    expect([minorOf(19.99, "eur"), minorOf("0.005", "mad"), minorOf(-1.005, "usd")]).toEqual([1999, 1, -101])
    expect(decimalOf(-5, "eur")).toBe("-0.05")
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.constantFrom(...CURRENCIES),
        (amount, code) => {
          expect(minorOf(decimalOf(amount, code), code)).toBe(amount)
        },
      ),
    )
  })

  it("is of a currency whose unit is known: no other is taken, whatever its decimals", () => {
    for (const code of ["jpy", "tnd", "kwd", ""]) expect(() => minorOf(1, code)).toThrow(RangeError)
    expect(CURRENCIES.map((code) => minorPerMajor(currencyOf(code.toUpperCase())))).toEqual(
      CURRENCIES.map(() => 100),
    )
  })
})
