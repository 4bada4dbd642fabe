import fc from "fast-check"
import { expect, test } from "vitest"
import { meaningsOf, queryWords, synonymGroups } from "./words"

test("words that only hang others together do not count, unless there are no others", () => {
  expect(queryWords("A blue bowl from Safi")).toEqual(["blu", "bowl", "safi"])
  expect(queryWords("زربية من أزيلال")).toEqual(["زربيه", "ازيلال"])
  expect(queryWords("the of")).toEqual(["the", "of"])
  expect(queryWords(undefined)).toEqual([])
})

test("a word brings all that means the same, over languages, and itself first", () => {
  const [rug] = meaningsOf(queryWords("tapis"))
  expect(rug?.[0]).toEqual(["tapi"])
  expect(rug).toContainEqual(["زربيه"])
  expect(rug).toContainEqual(["carpet"])
  expect(meaningsOf(queryWords("kilim"))[0]).not.toContainEqual(["rug"])
})

test("words that belong together are one meaning", () => {
  const meanings = meaningsOf(queryWords("boucles d’oreilles en argent"))
  expect(meanings).toHaveLength(2)
  expect(meanings[0]).toContainEqual(["earring"])
})

test("a wide word finds the narrow ones, not the other way round", () => {
  expect(meaningsOf(queryWords("shoes"))[0]).toContainEqual(["babouch"])
  expect(meaningsOf(queryWords("babouches"))[0]).not.toContainEqual(["sho"])
})

test("and, with and for are read off an Arabic noun that is known without them", () => {
  expect(meaningsOf(queryWords("بصوف"))[0]).toContainEqual(["wool"])
})

test("meanings keep every word of any search, in its order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...synonymGroups().flat(), "xyz"), { maxLength: 8 }), (phrases) => {
      const words = queryWords(phrases.join(" "))
      expect(meaningsOf(words).flatMap((phrases) => phrases[0] ?? [])).toEqual(words)
    }),
  )
})
