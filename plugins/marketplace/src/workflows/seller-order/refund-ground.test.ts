import { describe, expect, it } from "vitest"
import { groundOf } from "./refund-ground"

const line = (id: string, total: number, quantity: number) => ({ id, title: id, total, quantity })
const ORDER = { currency_code: "eur", items: [line("rug", 250, 1), line("bowl", 60, 3)] }

describe("the ground of a refund", () => {
  it("is what the named pieces cost, also of a part of a line", () => {
    expect(groundOf(ORDER, [{ line_id: "bowl", quantity: 2 }], 40)).toEqual([
      { line_id: "bowl", amount: 4000 },
    ])
  })

  it("is shared by what they cost when less goes back, to the cent", () => {
    const both = [
      { line_id: "rug", quantity: 1 },
      { line_id: "bowl", quantity: 1 },
    ]
    expect(groundOf(ORDER, both, 100)).toEqual([
      { line_id: "rug", amount: 9259 },
      { line_id: "bowl", amount: 741 },
    ])
  })

  it("is never more than they cost: what goes back beyond them is for no piece", () => {
    expect(groundOf(ORDER, [{ line_id: "rug", quantity: 1 }], 268)).toEqual([
      { line_id: "rug", amount: 25_000 },
    ])
  })
})
