import { expect, it } from "vitest"
import { AskedValues } from "./asked-values"
import { Bits } from "./bits"

it("is looked for once, and follows the documents that get another value", () => {
  const asked = new AskedValues()
  const first = asked.placesOf(3, () => Bits.of([1, 2]))
  asked.move(2, 3, 4)
  asked.move(40, 0, 3)
  const again = asked.placesOf(3, () => {
    throw new Error("it is known")
  })
  expect(again).toBe(first)
  expect([1, 2, 40].map((at) => again.has(at))).toEqual([true, false, true])
})

it("forgets the value that was not asked for longest", () => {
  const asked = new AskedValues()
  for (let value = 0; value < 256; value++) asked.placesOf(value, () => Bits.of([value]))
  asked.placesOf(0, () => Bits.of([]))
  asked.placesOf(256, () => Bits.of([]))
  const looked: number[] = []
  for (const value of [0, 1])
    asked.placesOf(value, () => {
      looked.push(value)
      return Bits.of([])
    })
  expect(looked).toEqual([1])
})
