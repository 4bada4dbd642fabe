import { describe, expect, it } from "vitest"
import { disputeShares } from "./shares"
import { stripeDispute } from "./stripe-dispute"

describe("a dispute over several sellers' orders", () => {
  it("is shared by what was kept of each, to the cent, and leaves out what was refunded whole", () => {
    const orders = [
      { order_id: "a", kept: 26_800 },
      { order_id: "b", kept: 5798 },
      { order_id: "c", kept: 0 },
    ]
    expect(disputeShares(32_598, orders)).toEqual([
      { order_id: "a", amount: 26_800 },
      { order_id: "b", amount: 5798 },
    ])
    const part = disputeShares(1001, orders)
    expect(part.reduce((sum, { amount }) => sum + amount, 0)).toBe(1001)
  })
})

describe("what Stripe says of a dispute", () => {
  const event = (type: string, own: object = {}) => ({
    type,
    data: {
      object: {
        id: "dp_1",
        payment_intent: "pi_1",
        amount: 500,
        currency: "eur",
        reason: "fraudulent",
        ...own,
      },
    },
  })

  it("counts when money is withdrawn, reinstated, or lost", () => {
    const evidence_details = { due_by: 1_794_268_800 }
    expect(stripeDispute(event("charge.dispute.funds_withdrawn", { evidence_details }))).toMatchObject({
      step: "open",
      amount: 500,
      evidence_due_at: "2026-11-10T00:00:00.000Z",
    })
    expect(stripeDispute(event("charge.dispute.funds_reinstated"))).toMatchObject({
      step: "close",
      outcome: "won",
    })
    expect(stripeDispute(event("charge.dispute.closed", { status: "lost" }))).toMatchObject({
      outcome: "lost",
    })
  })

  it("does not count before or beside that", () => {
    for (const type of ["charge.dispute.created", "charge.dispute.updated", "payment_intent.succeeded"])
      expect(stripeDispute(event(type))).toBeNull()
    expect(stripeDispute(event("charge.dispute.closed", { status: "warning_closed" }))).toBeNull()
    expect(stripeDispute(null)).toBeNull()
  })
})
