import { expect, test } from "vitest"
import { droppedWords, queryWords } from "./query-words"

test("words that only hang others together do not count, unless there are no others", () => {
  expect(queryWords("A blue bowl from Safi")).toEqual(["blue", "bowl", "safi"])
  expect(queryWords("زربية من أزيلال")).toEqual(["زربيه", "ازيلال"])
  expect(queryWords("the of")).toEqual(["the", "of"])
  expect(queryWords(undefined)).toEqual([])
})

test("dropped words are said as the reader wrote them", () => {
  expect(droppedWords("Blue Elephants of Safi!", ["blue", "safi"])).toEqual(["Elephants"])
})
