import fc from "fast-check"
import { expect, test } from "vitest"
import { editDistance, nearestSpellings } from "./spelling"

test("the distance of a word to itself is nothing, and the way there is as long as the way back", () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(fc.property(word, (a) => editDistance(a, a) === 0))
  fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)))
})

test.each([
  ["carpte", "carpet", 1],
  ["zelige", "zellige", 1],
  ["tagine", "tajine", 1],
  ["", "bowl", 4],
  ["زربيه", "زرابي", 2],
])("%s is away from %s by %i", (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance)
})

test("only the nearest spellings stand for a word, and far ones never", () => {
  expect(nearestSpellings("zelige", ["zellige", "zelliges", "village"])).toEqual(["zellige"])
  expect(nearestSpellings("bol", ["sel", "bowl"])).toEqual(["bowl"])
  expect(nearestSpellings("elephant", ["elegance"])).toEqual([])
  expect(nearestSpellings("elephant", [])).toEqual([])
})
