import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvOf } from "./csv"

describe("a table for spreadsheets", () => {
  it("keeps numbers as numbers and quotes what would break a row", () => {
    expect(
      csvOf([
        ["Piece", "Sold"],
        ['A "blue" bowl, small', 12.5],
      ]),
    ).toBe('\uFEFFPiece,Sold\r\n"A ""blue"" bowl, small",12.5\r\n')
  })

  it("has no text that a spreadsheet would reckon with, and a row a row", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 }), (cells) => {
        const text = csvOf([cells]).slice(1, -2)
        const fields = text.match(/(?<=^|,)("(?:[^"]|"")*"|[^",]*)/g) ?? []
        expect(fields).toHaveLength(cells.length)
        for (const field of fields) expect(field.replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})
