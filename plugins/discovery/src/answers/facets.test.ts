import { searchQuerySchema } from "@hirfa/contracts"
import fc from "fast-check"
import { expect, it } from "vitest"
import { type Counted, facetAnswer } from "./facets"
import { SHOWN_VALUES } from "./search-plan"
import { NameTable } from "./terms"

const MANY = 120
const numbers = Array.from({ length: MANY }, (_, number) => number)
const sellers = numbers.map((number) => {
  const name = `Coopérative ${number} d’${number % 2 === 0 ? "Azrou" : "Essaouira"}`
  return [`seller-${number}`, { en: name, fr: name, ar: `تعاونية ${number}` }] as const
})
const names = new NameTable([], new Map(sellers))
const counted: Counted[] = numbers.map((number) => ({ value: `seller-${number}`, count: MANY - number }))
const answer = (asked: Record<string, unknown>, among = counted, locale: "fr" | "ar" = "fr") =>
  facetAnswer(among, "seller", searchQuerySchema.parse(asked), { locale, currency: "eur", names })
const codes = ({ values }: ReturnType<typeof answer>) => values.map(({ code }) => code)

it("shows the most frequent and says that there are more", () => {
  expect(answer({})).toMatchObject({ isCut: true, values: { length: SHOWN_VALUES } })
  expect(answer({}, counted.slice(0, SHOWN_VALUES))).toMatchObject({ isCut: false })
})

it("shows the rarest too where it is looked for, whatever its case and accents, in the reader's language", () => {
  expect(codes(answer({ find_seller: "COOPERATIVE 119" }))).toEqual(["seller-119"])
  expect(answer({ find_seller: "azrou" })).toMatchObject({ isCut: true, values: { length: SHOWN_VALUES } })
  expect(codes(answer({ find_seller: "تعاونيه ١١٩" }, counted, "ar"))).toEqual(["seller-119"])
  expect(answer({ find_seller: "nobody" })).toEqual({ values: [], isCut: false })
})

it("never loses what is chosen: rare, not what is looked for, or with nothing to count", () => {
  const seller = ["seller-118", "seller-119"]
  const there = answer({ seller, find_seller: "azrou" }, counted.slice(0, 119))
  expect(there.values).toContainEqual({ code: "seller-118", name: "Coopérative 118 d’Azrou", count: 2 })
  expect(there.values).toContainEqual({ code: "seller-119", name: "Coopérative 119 d’Essaouira", count: 0 })
})

it("answers nothing, and not what is chosen either, where nothing is counted", () => {
  expect(answer({ counts: ["none"], seller: ["seller-1"] })).toEqual({ values: [], isCut: false })
  expect(answer({ counts: ["family", "price"], seller: ["seller-1"] }).values).toEqual([])
  expect(codes(answer({ counts: ["seller"], find_seller: "119" }))).toEqual(["seller-119"])
})

it("knows no value that an address made up, and every one that has a name", () => {
  expect(codes(answer({ seller: ["<b>", "seller-1"] }, []))).toEqual(["seller-1"])
  const own = new NameTable(
    [{ kind: "technique", code: "kilim", names: { en: "kilim", fr: "kilim", ar: "كليم" } }],
    new Map(),
  )
  const absent = (facet: "technique" | "place" | "colour" | "availability", ...chosen: string[]) =>
    facetAnswer([], facet, searchQuerySchema.parse({ [facet]: chosen }), {
      locale: "en",
      currency: "eur",
      names: own,
    }).values.map(({ code }) => code)
  expect(absent("technique", "kilim", "made-up")).toEqual(["kilim"])
  expect(absent("place", "made-up")).toEqual([])
  expect(absent("colour", "blue", "made-up")).toEqual(["blue"])
  expect(absent("availability", "ready")).toEqual(["ready"])
})

it("answers each value once, with its own count, and cuts only what is not chosen", () => {
  const some = fc.subarray(numbers)
  fc.assert(
    fc.property(some, some, fc.constantFrom("", "azrou", "1"), (among, chosen, find) => {
      const own = counted.filter((_, number) => among.includes(number))
      const { values, isCut } = answer(
        { seller: chosen.map((number) => `seller-${number}`), find_seller: find },
        own,
      )
      const shown = values.map(({ code }) => code)
      expect(new Set(shown).size).toBe(shown.length)
      for (const number of chosen) expect(shown).toContain(`seller-${number}`)
      for (const { code, count } of values)
        expect(count).toBe(own.find(({ value }) => value === code)?.count ?? 0)
      expect(values.length).toBeLessThanOrEqual(SHOWN_VALUES + chosen.length)
      if (isCut) expect(values.length).toBeGreaterThanOrEqual(SHOWN_VALUES)
    }),
  )
})
