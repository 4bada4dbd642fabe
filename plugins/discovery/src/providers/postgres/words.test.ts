import { expect, test } from "vitest"
import type { IndexPlan } from "./plan"
import { termQuery, tsqueryOf, tsvectorOf } from "./words"

const plan: IndexPlan = {
  primaryKey: "id",
  lookups: new Set(),
  clusteredBy: [],
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

test("a term is any of its phrases, and all terms must be met", () => {
  const bowl = { phrases: [["bowl"], ["bol"]], isPrefix: false }
  const clay = { phrases: [["terr", "cuit"]], isPrefix: false }
  expect(tsqueryOf([bowl, clay], "all")).toBe("('bowl' | 'bol') & ('terr' <-> 'cuit')")
  expect(tsqueryOf([bowl, clay], "any", "A")).toBe("('bowl':A | 'bol':A) | ('terr':A <-> 'cuit':A)")
})

test("the word that was asked may be the start of one, never what it may stand for", () => {
  expect(termQuery({ phrases: [["blu"], ["bleu"]], isPrefix: true })).toBe("('blu':* | 'bleu')")
  expect(termQuery({ phrases: [["b"]], isPrefix: true }, "B")).toBe("'b':B")
})
