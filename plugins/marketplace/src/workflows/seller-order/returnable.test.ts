import { describe, expect, it } from "vitest"
import { linesToReturn, refundDue } from "./returnable"

const rug = {
  id: "line_1",
  title: "A rug",
  detail: {
    shipped_quantity: 5,
    return_requested_quantity: 1,
    return_received_quantity: 1,
    return_dismissed_quantity: 1,
  },
}
const bowl = { id: "line_2", title: "A bowl", detail: { shipped_quantity: 0 } }

describe("what can come back of an order", () => {
  it("is what was sent and is neither back nor on its way back", () => {
    expect(linesToReturn([rug, bowl], [{ line_id: "line_1", quantity: 2 }])).toEqual([
      { id: "line_1", quantity: 2 },
    ])
    expect(() => linesToReturn([rug], [{ line_id: "line_1", quantity: 3 }])).toThrow('only 2 of "A rug"')
    expect(() => linesToReturn([bowl], [{ line_id: "line_2", quantity: 1 }])).toThrow('only 0 of "A bowl"')
  })

  it("counts a line that is named twice as one", () => {
    const twice = [
      { line_id: "line_1", quantity: 1 },
      { line_id: "line_1", quantity: 1 },
    ]
    expect(linesToReturn([rug], twice)).toEqual([{ id: "line_1", quantity: 2 }])
    expect(() => linesToReturn([rug], [...twice, ...twice])).toThrow("not 4")
  })

  it.each([0, -1, 1.5, Number.NaN, 1e20])("is refused for a quantity of %s", (quantity) => {
    expect(() => linesToReturn([rug], [{ line_id: "line_1", quantity }])).toThrow("lines")
  })

  it("is refused for a line of another order, and for none", () => {
    expect(() => linesToReturn([rug], [{ line_id: "line_9", quantity: 1 }])).toThrow("line_9")
    expect(() => linesToReturn([rug], [])).toThrow("say which")
  })
})

describe("what goes back to the buyer", () => {
  const order = (
    pending_difference: number,
    captured: number,
    refunded = 0,
    canceled_at: Date | null = null,
  ) => ({
    summary: { pending_difference },
    payment_collections: [
      {
        payments: [
          {
            id: "pay_1",
            canceled_at,
            captures: captured ? [{ amount: captured }] : [],
            refunds: refunded ? [{ amount: refunded }] : [],
          },
        ],
      },
    ],
  })

  it("is what is owed, up to what was captured and not given back yet", () => {
    expect(refundDue(order(-25.5, 100))).toEqual({ payment_id: "pay_1", amount: 25.5 })
    expect(refundDue(order(-25.5, 20))).toEqual({ payment_id: "pay_1", amount: 20 })
    expect(refundDue(order(-25.5, 100, 99.9))).toEqual({ payment_id: "pay_1", amount: 0.1 })
  })

  it("is nothing when nothing is owed, nothing was paid in money, or all of it is back", () => {
    expect(refundDue(order(0, 100))).toBeUndefined()
    expect(refundDue(order(10, 100))).toBeUndefined()
    expect(refundDue(order(-10, 0))).toBeUndefined()
    expect(refundDue(order(-10, 50, 50))).toBeUndefined()
    expect(refundDue(order(-10, 50, 0, new Date()))).toBeUndefined()
    expect(refundDue({ summary: { pending_difference: -10 } })).toBeUndefined()
  })
})
