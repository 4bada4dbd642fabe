import { expect, test } from "vitest"
import type { IndexPlan } from "./plan"
import { tsqueryOf, tsvectorOf } from "./words"

const plan: IndexPlan = {
  primaryKey: "id",
  columns: new Map(),
  words: new Map([
    ["title", "A"],
    ["text", "D"],
  ]),
}

test("a document's words carry their places and the weight of their field", () => {
  expect(tsvectorOf({ title: "blue bowl", text: "a blue one" }, plan)).toBe(
    "'blue':1A,4 'bowl':2A 'a':3 'one':5",
  )
})

test("a word is kept 255 times at most, and a long text does not leave Postgres' range", () => {
  const vector = tsvectorOf({ text: "a ".repeat(20_000) }, plan)
  expect(vector.split(",")).toHaveLength(255)
})

test("a document without words has an empty vector", () => {
  expect(tsvectorOf({ title: null, text: 3 }, plan)).toBe("")
})

test("words may be the start of one, very short ones only when they come last", () => {
  expect(tsqueryOf([["de"], ["blue"], ["bo"]], "last")).toBe("'de' & 'blue':* & 'bo':*")
  expect(tsqueryOf([["blue"], ["bowl"]], "all")).toBe("'blue' & 'bowl'")
})

test("a misspelt word may be spelt otherwise", () => {
  expect(tsqueryOf([["zelige", "zellige"], ["bowl"]], "any")).toBe("('zelige':* | 'zellige':*) | 'bowl':*")
})
