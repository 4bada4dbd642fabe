import { expect, it } from "vitest"
import { AskedTerms, matchedBy, TermMatches } from "./terms"

function matchesAt(scores: Readonly<Record<number, number>>): TermMatches {
  const matches = new TermMatches()
  for (const [at, score] of Object.entries(scores)) matches.add(Number(at), score)
  return matches
}

it("a document has all terms or any of them, and counts what they count together", () => {
  const [blue, bowl] = [matchesAt({ 1: 120, 2: 35, 70: 10 }), matchesAt({ 2: 60, 3: 0, 70: 100 })]
  const all = matchedBy("k", [blue, bowl], "all")
  expect(all.places.places()).toEqual([2, 70])
  expect([all.scoreAt(2), all.scoreAt(70)]).toEqual([0.95, 1.1])
  const any = matchedBy("k", [blue, bowl], "any")
  expect(any.places.places()).toEqual([1, 2, 3, 70])
  expect([any.scoreAt(1), any.scoreAt(3), any.scoreAt(9_999)]).toEqual([1.2, 0, 0])
  expect(blue.places.places()).toEqual([1, 2, 70])
})

it("a document whose words changed is in no term any more", () => {
  const terms = new AskedTerms()
  terms.keep("blue", { matches: matchesAt({ 1: 100, 2: 100 }), words: 7 })
  terms.forget(1)
  terms.forget(5_000)
  const matches = terms.get("blue")?.matches
  expect(matches?.places.places()).toEqual([2])
  expect(matches?.scoreAt(1)).toBe(0)
})

it("the terms that were not asked for longest go when there are too many places", () => {
  const terms = new AskedTerms()
  const wide = () => matchesAt({ 9999999: 1 })
  for (const key of ["a", "b", "c"]) terms.keep(key, { matches: wide(), words: 0 })
  terms.get("a")
  terms.keep("d", { matches: wide(), words: 0 })
  expect(["a", "b", "c", "d"].filter((key) => terms.get(key))).toEqual(["a", "c", "d"])
})
