import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { numberIn, sharesIn } from "./cells"

describe("a number", () => {
  const money = { least: 0, most: 10_000_000, digits: 2 }
  it.each([
    ["1 234,50", 1234.5],
    ["1.234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["1,234,567", 1_234_567],
    ["۱۲٫۵", 12.5],
    ["1٬234٫5", 1234.5],
    ["12.5", 12.5],
    ["0,5", 0.5],
    ["", null],
  ])("%s is %s", (written, value) => {
    expect(numberIn(written, money)).toEqual({ value })
  })

  it.each(["1.2.3", "1,23,456", "1e5", "--1", "½", "12,345", "1.5,5.5"])("%s is none", (written) => {
    expect("code" in numberIn(written, money)).toBe(true)
  })

  it("is written out and read back, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
        expect(numberIn(String(cents / 100), money)).toEqual({ value: cents / 100 })
      }),
    )
  })
})

it("shares are read with the names that people have", () => {
  expect(sharesIn("Fatima Aït Lahcen 60 %\nZahra: 40%")).toEqual({
    value: [
      { word: "Fatima Aït Lahcen", percent: 60 },
      { word: "Zahra", percent: 40 },
    ],
  })
  expect(sharesIn("Zahra")).toEqual({ value: [{ word: "Zahra", percent: 100 }] })
})
