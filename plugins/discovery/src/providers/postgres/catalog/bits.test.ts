import fc from "fast-check"
import { expect, it } from "vitest"
import { Bits, tally } from "./bits"

const MOST = 200
const places = fc.uniqueArray(fc.nat(MOST - 1)).map((list) => list.sort((a, b) => a - b))

function bitsOf(list: readonly number[], size = 0): Bits {
  const bits = new Bits(size)
  for (const at of list) bits.add(at)
  return bits
}

it("does what a set does, however long each was made", () => {
  fc.assert(
    fc.property(places, places, fc.nat(MOST), (one, other, size) => {
      const [a, b] = [bitsOf(one, size), bitsOf(other)]
      const both = one.filter((at) => other.includes(at))
      expect(a.places()).toEqual(one)
      expect(a.size).toBe(one.length)
      expect(a.sizeIn(b.selection())).toBe(both.length)
      expect(b.sizeIn(a.selection())).toBe(both.length)
      expect(a.copy().and(b).places()).toEqual(both)
      expect(a.copy().without(b).places()).toEqual(one.filter((at) => !other.includes(at)))
      expect(a.copy().or(b).places()).toEqual([...new Set([...one, ...other])].sort((x, y) => x - y))
      // None of these changed what it was asked of.
      expect([a.places(), b.places()]).toEqual([one, other])
    }),
  )
})

it("counts what full sets of many words share", () => {
  const marks = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 700, size: "max" })
  fc.assert(
    fc.property(marks, (marks) => {
      const having = (bit: number) => marks.flatMap((mark, at) => ((mark & bit) !== 0 ? [at] : []))
      const [one, other] = [Bits.of(having(1)), Bits.of(having(2))]
      expect(one.size).toBe(having(1).length)
      expect(one.sizeIn(other.selection())).toBe(having(1).filter((at) => other.has(at)).length)
    }),
  )
})

it("counts the numbers at its places", () => {
  fc.assert(
    fc.property(places, fc.array(fc.nat(4), { minLength: MOST, maxLength: MOST }), (list, numbers) => {
      const counts = new Int32Array(5)
      tally(bitsOf(list).selection(), Int32Array.from(numbers), counts)
      const expected = [0, 1, 2, 3, 4].map((value) => list.filter((at) => numbers[at] === value).length)
      expect([...counts]).toEqual(expected)
    }),
  )
})
