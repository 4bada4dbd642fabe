import fc from "fast-check"
import { expect, test } from "vitest"
import type { Column, IndexPlan } from "../postgres/plan"
import { expressionOf } from "./filters"

const column = (name: string, own: Partial<Column> = {}): [string, Column] => [
  name,
  { name, type: "text", isArray: false, isFiltered: true, ...own },
]
const plan: IndexPlan = {
  primaryKey: "id",
  lookups: new Set(),
  clusteredBy: [],
  columns: new Map([
    column("id"),
    column("family"),
    column("is_offered", { type: "boolean" }),
    column("colours", { isArray: true }),
    column("price_eur", { type: "bigint" }),
    column("card", { type: "jsonb", isFiltered: false }),
  ]),
  words: new Map(),
}

test("equality, lists and bounds, as a listing asks them", () => {
  expect(
    expressionOf(
      { is_offered: true, family: ["pottery", "carpets"], price_eur: { $gte: 1000, $lte: 4000 }, q: "bowl" },
      plan,
    ),
  ).toBe(
    '(is_offered IN ["true"]) AND (family IN ["pottery", "carpets"]) AND (price_eur >= 1000) AND (price_eur <= 4000)',
  )
  expect(expressionOf({ q: "bowl" }, plan)).toBeUndefined()
})

test("a wish stands beside what was chosen", () => {
  expect(expressionOf({ colours: ["blue"], $and: [{ colours: ["red"] }, {}] }, plan)).toBe(
    '(colours IN ["blue"]) AND ((colours IN ["red"])) AND (id EXISTS)',
  )
})

test("none of nothing, not, or, and what is missing", () => {
  expect(expressionOf({ family: [] }, plan)).toBe("(id NOT EXISTS)")
  expect(expressionOf({ id: { $ne: "prod_1" } }, plan)).toBe('(NOT (id IN ["prod_1"]))')
  expect(expressionOf({ family: null }, plan)).toBe("(family IS NULL OR family NOT EXISTS)")
  expect(expressionOf({ family: { $exists: true } }, plan)).toBe(
    "(NOT (family IS NULL OR family NOT EXISTS))",
  )
  expect(expressionOf({ $or: [{ family: "a" }, { family: "b" }] }, plan)).toBe(
    '(((family IN ["a"])) OR ((family IN ["b"])))',
  )
})

test("what it does not know is said, with the field", () => {
  expect(() => expressionOf({ nothing: 1 }, plan)).toThrow('no field "nothing"')
  expect(() => expressionOf({ card: 1 }, plan)).toThrow('"card" cannot be filtered')
  expect(() => expressionOf({ family: { $prefix: "p" } }, plan)).toThrow(
    'no filter "$prefix" for the field "family"',
  )
  expect(() => expressionOf({ price_eur: { $gte: "1 OR id EXISTS" } }, plan)).toThrow(
    "compared with no number",
  )
})

test("no value ends its own quotes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const expression = expressionOf({ family: value }, plan) ?? ""
      const inside = expression.slice('(family IN ["'.length, -'"])'.length)
      // Read as Meilisearch does: what stands behind a backslash is no end.
      expect(inside.replace(/\\[\\"]/g, "")).not.toMatch(/["\\]/)
      expect(inside.replace(/\\([\\"])/g, "$1")).toBe(value)
    }),
  )
})
