import { describe, expect, it } from "vitest"
import { owedOf } from "./unfinished-claims"

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 12, minute))
const before = at(30)

describe("what a claim still owes its buyer", () => {
  it("is what was promised and not counted, by the last act that gives", () => {
    const history = [
      { act: "refund" as const, amount: 500, created_at: at(1) },
      { act: "receive" as const, amount: 2000, created_at: at(10) },
    ]
    expect(owedOf({ refunded_amount: 500, history }, before)).toEqual({
      amount: 2000,
      since: at(10),
      isReceived: true,
    })
    expect(owedOf({ refunded_amount: 2500, history }, before)).toBeNull()
  })

  it("is nothing while somebody may still be about it, nor for what was only offered", () => {
    const take_offer = { act: "take_offer" as const, amount: 500, created_at: at(31) }
    expect(owedOf({ refunded_amount: 0, history: [take_offer] }, before)).toBeNull()
    const offer = { act: "offer" as const, amount: 500, created_at: at(1) }
    expect(owedOf({ refunded_amount: 0, history: [offer] }, before)).toBeNull()
  })
})
