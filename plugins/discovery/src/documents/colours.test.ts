import { COLOUR_CODES, COLOURS, colourOf, coloursOfPixels } from "@hirfa/contracts"
import fc from "fast-check"
import { expect, test } from "vitest"

type Rgb = readonly [number, number, number]
const WALL: Rgb = [216, 208, 196]
const SIDE = 32

/** A square of some colours, side by side in the middle of a wall. */
function picture(...colours: Rgb[]): Uint8Array {
  const pixels = Array.from({ length: SIDE * SIDE }, (_, index) => {
    const [x, y] = [index % SIDE, Math.floor(index / SIDE)]
    const isPiece = x >= 4 && x < SIDE - 4 && y >= 4 && y < SIDE - 4
    return isPiece ? (colours[Math.floor(((x - 4) / (SIDE - 8)) * colours.length)] ?? WALL) : WALL
  })
  return Uint8Array.from(pixels.flat())
}

test.each([
  ["blue", [24, 58, 140]],
  ["red", [168, 30, 36]],
  ["green", [52, 112, 62]],
  ["turquoise", [40, 160, 165]],
  ["yellow", [226, 186, 40]],
  ["black", [18, 18, 20]],
  ["white", [250, 250, 248]],
  ["brown", [110, 66, 38]],
] as const)("%s is called so", (name, rgb) => {
  expect(colourOf(rgb)).toBe(name)
})

test("the wall behind a piece is not its colour, and a large second colour counts", () => {
  expect(coloursOfPixels(picture([24, 58, 140]), SIDE)).toEqual(["blue"])
  expect(coloursOfPixels(picture([24, 58, 140], [168, 30, 36]), SIDE)).toEqual(["blue", "red"])
})

test("a piece that fills its picture is seen all the same", () => {
  expect(
    coloursOfPixels(
      Uint8Array.from(
        Array(SIDE * SIDE)
          .fill([168, 30, 36])
          .flat(),
      ),
      SIDE,
    ),
  ).toEqual(["red"])
})

test("any bytes have at most three colours, all of them known", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 20 }), (bytes, width) => {
      const colours = coloursOfPixels(bytes, width)
      expect(colours.length).toBeLessThanOrEqual(3)
      expect(colours.every((code) => COLOUR_CODES.includes(code))).toBe(true)
    }),
  )
})

test("no word names two colours", () => {
  const words = COLOURS.flatMap(({ names, words, unsure }) => [
    ...new Set([...Object.values(names).map((name) => name.toLowerCase()), ...words, ...unsure]),
  ])
  expect(new Set(words).size).toBe(words.length)
})
