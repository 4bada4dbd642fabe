import fc from "fast-check"
import { expect, it } from "vitest"
import { Chains } from "./chains"

const PLACES = 40
const NUMBERS = 5
const moves = fc.array(fc.record({ at: fc.nat(PLACES - 1), after: fc.nat(NUMBERS - 1) }), { maxLength: 200 })

it("knows the places of each number, whatever moved before", () => {
  fc.assert(
    fc.property(moves, (moves) => {
      const chains = new Chains()
      const numbers: number[] = Array(PLACES).fill(0)
      for (const { at, after } of moves) {
        chains.move(at, numbers[at] ?? 0, after)
        numbers[at] = after
      }
      for (let number = 1; number < NUMBERS; number++) {
        const expected = numbers.flatMap((each, at) => (each === number ? [at] : []))
        expect(chains.placesOf(number).sort((a, b) => a - b)).toEqual(expected)
        expect(chains.sizeOf(number)).toBe(expected.length)
      }
    }),
  )
})

it("knows no places of a number that nothing has", () => {
  const chains = new Chains()
  chains.move(3, 0, 7)
  expect([chains.placesOf(0), chains.placesOf(6), chains.placesOf(9_000)]).toEqual([[], [], []])
})
