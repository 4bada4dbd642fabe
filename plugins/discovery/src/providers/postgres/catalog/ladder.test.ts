import fc from "fast-check"
import { expect, it } from "vitest"
import { Ladder } from "./ladder"

const MOST = 200
const number = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.constant(Number.NaN),
)
const bound = fc.oneof(number, fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY))
const moves = fc.array(fc.record({ at: fc.nat(MOST - 1), after: number }), { maxLength: 30 })

it("finds where numbers are below a bound, after changes too, and NaN nowhere", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: MOST }), moves, bound, (given, moves, bound) => {
      const numbers = Float64Array.from(given)
      const ladder = new Ladder(numbers)
      for (const { at, after } of moves.filter(({ at }) => at < numbers.length)) {
        ladder.move(at, numbers[at] ?? Number.NaN, after)
        numbers[at] = after
      }
      const where = (holds: (value: number) => boolean) =>
        [...numbers].flatMap((value, at) => (holds(value) ? [at] : []))
      const numberAt = (at: number) => numbers[at] ?? Number.NaN
      expect(ladder.below(bound, false, numberAt).places()).toEqual(where((value) => value < bound))
      expect(ladder.below(bound, true, numberAt).places()).toEqual(where((value) => value <= bound))
      expect(ladder.all.places()).toEqual(where((value) => !Number.isNaN(value)))
    }),
    { numRuns: 300 },
  )
})
