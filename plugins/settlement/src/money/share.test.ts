import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cut, dueOf, portion, shareOut } from "./share"

const amount = fc.integer({ min: 0, max: 10_000_000_000 })
const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 })
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe("an amount that is shared out", () => {
  it("adds up to the amount, with the odd cent at the largest remainder", () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        const shares = shareOut(whole, parts)
        expect(sum(shares)).toBe(whole)
        expect(shares.every((share) => share >= 0)).toBe(true)
      }),
    )
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(shareOut(101, [50, 25, 25])).toEqual([51, 25, 25])
    expect(shareOut(5, [0, 0])).toEqual([5, 0])
  })

  it("in proportion to what was kept is nothing at nothing, exact at all, and never negative", () => {
    fc.assert(
      fc.property(weights, amount, amount, (parts, a, b) => {
        const [kept, whole] = a <= b ? [a, Math.max(b, 1)] : [b, a]
        const due = dueOf(parts, kept, whole)
        expect(due.every((part) => part >= 0)).toBe(true)
        expect(sum(due)).toBe(portion(sum(parts), kept, whole))
        expect(dueOf(parts, whole, whole)).toEqual(parts)
        expect(sum(dueOf(parts, 0, whole))).toBe(0)
      }),
    )
  })

  it("takes basis points half a unit away from zero, without a float", () => {
    expect([cut(1999, 1250), cut(2, 2500), cut(1, 4999), cut(90_071_992_547_409, 10_000)]).toEqual([
      250, 1, 0, 90_071_992_547_409,
    ])
  })
})
