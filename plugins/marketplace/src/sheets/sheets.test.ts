import { PIECE_STATES, type PieceSheet } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { BLANK_SHEET, BLANK_SIZE } from "./blank"
import { DESTINATION_RULES } from "./destination-rules"
import { destinationsOf, withheldMarkets } from "./destinations"
import { differencesOf } from "./differences"
import { missingFields } from "./missing"
import { handleOf, inEveryLanguage, namesOfSizes } from "./names"
import { pricesAbroad } from "./prices"
import { nextState, PIECE_DEEDS } from "./states"

const rug = (changes: Partial<PieceSheet> = {}): PieceSheet => ({
  ...BLANK_SHEET,
  craft: "beni-ourain-rug",
  hs_code: "570110",
  sizes: [{ ...BLANK_SIZE, length_cm: 180, width_cm: 120, weight_g: 4_000, price_mad: 250_000 }],
  makers: [{ maker_id: "mkr_1", percent: 100 }],
  composition: [{ fibre: "wool", percent: 100 }],
  ...changes,
})

describe("what a piece lacks", () => {
  it("is nothing for one that says all that buyers need", () => {
    expect(missingFields(rug(), 1)).toEqual([])
  })

  it.each<[string, Partial<PieceSheet>, string]>([
    ["one side only", { sizes: [{ ...rug().sizes[0], ...BLANK_SIZE, length_cm: 10 }] }, "size"],
    ["a count of several", { stock_mode: "several" }, "stock"],
    ["days of making", { stock_mode: "to_order", lead_days_min: 9, lead_days_max: 3 }, "lead_days"],
    ["shares of 90 percent", { makers: [{ maker_id: "a", percent: 90 }] }, "makers"],
    [
      "fibres of 101 percent",
      {
        composition: [
          { fibre: "wool", percent: 60 },
          { fibre: "silk", percent: 41 },
        ],
      },
      "composition",
    ],
    ["a yes to food without its report", { food_contact: "yes" }, "food_report"],
  ])("is told for %s", (_, changes, field) => {
    expect(missingFields(rug(changes), 1)).toContain(field)
  })
})

describe("where a piece is offered", () => {
  const facts = {
    sheet: rug(),
    family: "carpets-weaving",
    pictures: 1,
    responsible: ["eu", "uk"],
    day: "2026-11-21",
  }

  it("is everywhere when nothing is missing, and not where the law asks for more", () => {
    expect(withheldMarkets(facts)).toEqual([])
    expect(withheldMarkets({ ...facts, sheet: rug({ composition: [] }) })).toEqual(["eu", "uk"])
    expect(withheldMarkets({ ...facts, responsible: [] })).toEqual(["eu", "uk"])
    expect(
      withheldMarkets({ ...facts, sheet: rug({ hs_code: null, composition: [] }), family: "wood" }),
    ).toEqual(["eu", "uk"])
  })

  it("follows the days of the rules: what is not in force yet, or no more, asks nothing", () => {
    const [rule] = DESTINATION_RULES
    if (!rule) throw new Error("there are no rules")
    const dated = { ...rule, need: "maker" as const, valid_from: "2026-01-01", valid_to: "2026-06-30" }
    const needs = (day: string) =>
      destinationsOf({ ...facts, day, sheet: rug({ makers: [] }) }, [dated]).find(
        ({ market }) => market === "eu",
      )?.needs
    expect([needs("2025-12-31"), needs("2026-06-30"), needs("2026-07-01")]).toEqual([[], ["maker"], []])
  })

  it("names a source for every rule", () => {
    for (const { source, source_url } of DESTINATION_RULES) expect(source && source_url).toMatch(/^https:/)
  })
})

describe("the states of a piece", () => {
  it("let each deed be done only from where it makes sense", () => {
    const allowed = PIECE_DEEDS.map((deed) =>
      PIECE_STATES.flatMap((state) => {
        try {
          return [`${state}>${nextState(deed, state)}`]
        } catch {
          return []
        }
      }),
    )
    expect(allowed).toEqual([
      ["draft>draft", "review>review", "on_sale>on_sale"],
      ["draft>on_sale"],
      ["review>on_sale"],
      ["review>draft"],
      ["draft>archived", "review>archived", "on_sale>archived"],
      ["archived>draft"],
      ["draft>draft"],
    ])
  })
})

describe("the names of a piece", () => {
  it("stand in every language, by its craft where she wrote none", () => {
    const craft = { en: "Rug", fr: "Tapis", ar: "زربية" }
    expect(inEveryLanguage({ ar: "زربية الشتاء" }, craft)).toEqual({
      en: "Rug",
      fr: "Tapis",
      ar: "زربية الشتاء",
    })
    expect(inEveryLanguage({ ar: "زربية" })).toEqual({ en: "زربية", fr: "زربية", ar: "زربية" })
  })

  it("tell two sizes of the same measures apart, and keep the addresses of two pieces of one name apart", () => {
    const [size = BLANK_SIZE] = rug().sizes
    expect(namesOfSizes([size, size]).map(({ en }) => en)).toEqual(["120 × 180 cm", "120 × 180 cm (2)"])
    expect(handleOf("Tapis d’été", "psheet_ABC123")).toBe("tapis-d-ete-abc123")
    expect(handleOf("زربية", "psheet_ABC123")).toBe("abc123")
  })
})

it("prices abroad follow the rate, the shop's steps, and the seller's own where she has one", () => {
  const rates = new Map([
    ["eur" as const, { mad_per_unit: "10.80", valid_from: "2026-01-02", source: "test" }],
  ])
  const [shop] = pricesAbroad(250_000, { rates, rounding: new Map() })
  const [own] = pricesAbroad(250_000, { rates, rounding: new Map([["eur", 1_000]]) })
  expect([shop?.price.amount, own?.price.amount]).toEqual([23_500, 24_000])
})

it("a review shows what is different since the last look, and everything the first time", () => {
  const seen = { sheet: rug(), pictures: [1] }
  expect(differencesOf(seen, seen)).toEqual([])
  expect(differencesOf(seen, { sheet: rug({ title: { en: "Winter rug" } }), pictures: [1, 2] })).toEqual([
    { field: "title (en)", before: null, after: "Winter rug" },
    { field: "pictures", before: "1", after: "2" },
  ])
  expect(differencesOf(undefined, seen).every(({ before }) => before === null)).toBe(true)
})
