import { describe, expect, it } from "vitest"
import { orderFacts, releaseDueOn, type SettledState } from "./order-facts"

const state = (own: Partial<SettledState> = {}): SettledState => ({
  order: {
    id: "order_1",
    display_id: 7,
    status: "pending",
    currency_code: "eur",
    created_at: "2026-11-01T10:00:00Z",
    item_total: 100,
    item_tax_total: 0,
    shipping_total: 0,
    shipping_tax_total: 0,
    items: [
      {
        id: "line_1",
        title: "A rug",
        total: 100,
        tax_total: 0,
        quantity: 1,
        detail: { delivered_quantity: 1 },
      },
    ],
    fulfillments: [{ delivered_at: "2026-11-05T10:00:00Z" }],
    payment_collections: [
      {
        amount: 100,
        created_at: "2026-11-01T10:00:00Z",
        payments: [
          {
            captures: [{ id: "capt_1", amount: 100, created_at: "2026-11-01T10:00:00Z" }],
            refunds: [
              { id: "ref_2", amount: 20, created_at: "2026-11-08T10:00:00Z" },
              { id: "ref_1", amount: 10, created_at: "2026-11-02T10:00:00Z" },
            ],
          },
        ],
      },
    ],
  },
  seller_id: "sel_1",
  terms: {
    payable: 10_000,
    credit: 0,
    shipping: 0,
    tax: 0,
    commission: 0,
    commission_vat: 0,
    payment_cost: 0,
    payment_cost_borne_by: "platform",
    return_days: 14,
    lines: [{ line_item_id: "line_1", gross: 10_000, tax: 0, commission: 0, commission_vat: 0 }],
  },
  returns: [],
  grounds: [],
  disputes: [],
  released_on: null,
  now: new Date("2026-11-10T10:00:00Z"),
  ...own,
})
const kinds = (own: Partial<SettledState>) =>
  orderFacts(state(own))
    .events.map(({ key, kind, amount }) => `${key} ${kind} ${amount}`)
    .sort()

describe("what the ledger has to know of an order", () => {
  it("is every capture and refund, by its own name, in minor units", () => {
    expect(kinds({})).toEqual([
      "capture:capt_1 capture 10000",
      "refund:ref_1 refund 1000",
      "refund:ref_2 refund 2000",
    ])
  })

  it("calls a refund a return's when it follows a return that came back", () => {
    const returns = [{ order_id: "order_1", status: "received", received_at: "2026-11-07T10:00:00Z" }]
    expect(kinds({ returns })).toContain("refund:ref_2 return 2000")
    expect(kinds({ returns })).toContain("refund:ref_1 refund 1000")
  })

  it("names the lines of a refund whose note names its ground, and of no other", () => {
    const order = state().order
    const payment = order.payment_collections?.[0]?.payments?.[0]
    const [first, second] = payment?.refunds ?? []
    if (first) first.note = "rfgr_1"
    if (second) second.note = "One corner was chipped"
    const lines = { list: [{ line_id: "line_1", amount: 1500 }] }
    const { events } = orderFacts(state({ order, grounds: [{ id: "rfgr_1", order_id: "order_1", lines }] }))
    const named = events.flatMap(({ key, lines }) => (lines ? [[key, lines]] : []))
    expect(named).toEqual([["refund:ref_2", [{ line_item_id: "line_1", amount: 1500 }]]])
  })

  it("has a dispute twice when it was won, and once when it is open or lost", () => {
    const dispute = { id: "d", reference: "dp", amount: 500, opened_at: new Date(), closed_at: null }
    expect(kinds({ disputes: [{ ...dispute, status: "open" }] })).toHaveLength(4)
    expect(kinds({ disputes: [{ ...dispute, status: "lost" }] })).toHaveLength(4)
    expect(kinds({ disputes: [{ ...dispute, status: "won" }] })).toContain("dispute:d:won dispute_won 500")
  })

  it("counts an order that credit paid wholly as paid until it is cancelled", () => {
    const terms = { ...state().terms, payable: 0, credit: 10_000 }
    const order = { ...state().order, payment_collections: [] }
    expect(kinds({ terms, order })).toEqual(["credit:order_1 credit 0"])
    expect(kinds({ terms, order: { ...order, status: "canceled" } })).toHaveLength(2)
  })
})

describe("the money of an order is released", () => {
  it("so many days after the last parcel arrived", () => {
    expect(releaseDueOn(state())?.toISOString()).toBe("2026-11-19T10:00:00.000Z")
    expect(orderFacts(state()).released_at).toBeNull()
    expect(orderFacts(state({ now: new Date("2026-11-19T10:00:00Z") })).released_at).not.toBeNull()
  })

  it("not while a parcel is out, or a return is on its way back", () => {
    const order = { ...state().order, fulfillments: [] }
    expect(releaseDueOn(state({ order }))).toBeNull()
    expect(releaseDueOn(state({ returns: [{ order_id: "order_1", status: "requested" }] }))).toBeNull()
  })

  it("and is not held back again by what comes later", () => {
    const returns = [{ order_id: "order_1", status: "requested" }]
    expect(orderFacts(state({ returns, released_on: new Date("2026-11-09") })).released_at).not.toBeNull()
  })
})
