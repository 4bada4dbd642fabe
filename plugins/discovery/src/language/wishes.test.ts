import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { textWithout, type Wish, wishesOf } from "./wishes"

const context = {
  currency: "eur" as const,
  places: new Map([
    ["safi", "safi"],
    ["اسفي", "safi"],
    ["fez", "fez"],
  ]),
}
const read = (text: string) => wishesOf(text, context)
const facts = (text: string) => read(text).map(({ start: _, end: __, ...wish }) => wish)

describe("what a search wishes for", () => {
  test.each([
    ["under 40 €", { currency: "eur", max: 40 }],
    ["less than $40", { currency: "usd", max: 40 }],
    ["moins de 40 euros", { currency: "eur", max: 40 }],
    ["jusqu’à 1 500 dh", { currency: "mad", max: 1500 }],
    ["أقل من ٤٠ يورو", { currency: "eur", max: 40 }],
    ["more than 12,50 pounds", { currency: "gbp", min: 12.5 }],
    ["à partir de 100", { currency: "eur", min: 100 }],
    ["between 40 and 80 €", { currency: "eur", min: 40, max: 80 }],
    ["entre 40 et 80 €", { currency: "eur", min: 40, max: 80 }],
  ])("%s is a price", (text, price) => {
    expect(facts(`bowl ${text}`)).toEqual([{ kind: "price", ...price }])
  })

  test.each([
    "under 60 cm",
    "40 euros",
    "between 80 and 40 €",
    "under 40 € over 10 €",
    "rose",
    "olive",
    "silver",
    "terracotta",
    "safi pottery",
    "tapis d’Azilal",
    "from Boujaad",
    "the ready one",
  ])("%s is not sure, and stays words", (text) => {
    expect(facts(text)).toEqual([])
  })

  test("colour, town and readiness are read in each language", () => {
    expect(facts("blue bowl from Safi ready to ship")).toEqual([
      { kind: "colour", code: "blue" },
      { kind: "place", code: "safi" },
      { kind: "availability", code: "ready" },
    ])
    expect(facts("assiette verte sur commande")).toEqual([
      { kind: "colour", code: "green" },
      { kind: "availability", code: "made_to_order" },
    ])
    expect(facts("زلافة زرقاء من آسفي")).toEqual([
      { kind: "colour", code: "blue" },
      { kind: "place", code: "safi" },
    ])
  })

  test("without the wishes the thing itself is left", () => {
    const text = "Blue bowl from Safi under 40 €"
    expect(textWithout(text, read(text))).toBe("bowl")
    expect(textWithout(text, read(text).slice(0, 1))).toBe("bowl from Safi under 40 €")
  })

  test("wishes stand in their order within any text, and do not meet", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "blue",
        "under",
        "40",
        "€",
        "من",
        "آسفي",
        "between",
        "and",
        "1 500",
        "rouge",
        "sur commande",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join(" ")
        let last = 0
        for (const { start, end } of read(text) as Wish[]) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
    // Listing all of Unicode is slow the first time.
  }, 30_000)
})
