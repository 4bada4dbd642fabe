import { describe, expect, it } from "vitest"
import { type DuePayout, planPayout } from "./plan"
import { statusAfter } from "./states"

const due: DuePayout = {
  balance: { currency_code: "eur", available: 10_000, debt: 0 },
  account: { provider: "bank-file", currency_code: "mad", status: "verified" },
  seller_status: "active",
  minimum: 1000,
  rate: { mad_per_unit: "10.7350", source: "Bank Al-Maghrib", valid_from: "2026-11-20" },
  max_rate_age_days: 7,
  now: new Date("2026-11-21T06:00:00Z"),
}
const obstacle = (own: Partial<DuePayout>) => planPayout({ ...due, ...own })

describe("a payout", () => {
  it("is all that is available, in dirhams at the rate of the day", () => {
    expect(planPayout(due)).toEqual({
      amount: 10_000,
      paid_currency_code: "mad",
      paid_amount: 107_350,
      rate: due.rate,
    })
    expect(obstacle({ balance: { ...due.balance, currency_code: "mad" }, rate: null })).toMatchObject({
      paid_amount: 10_000,
      rate: null,
    })
  })

  it("is not made, and says why", () => {
    expect(obstacle({ seller_status: "suspended" })).toEqual({ obstacle: "suspended" })
    expect(obstacle({ balance: { ...due.balance, debt: -1 } })).toEqual({ obstacle: "debt" })
    expect(obstacle({ minimum: 10_001 })).toEqual({ obstacle: "below_minimum" })
    expect(obstacle({ balance: { ...due.balance, available: 0 }, minimum: 0 })).toEqual({
      obstacle: "below_minimum",
    })
    expect(obstacle({ account: null })).toEqual({ obstacle: "no_account" })
    expect(
      obstacle({ account: { provider: "bank-file", currency_code: "mad", status: "unverified" } }),
    ).toEqual({
      obstacle: "account_unverified",
    })
    expect(obstacle({ account: { provider: "bank-file", currency_code: "mad", status: "refused" } })).toEqual(
      {
        obstacle: "account_refused",
      },
    )
  })

  it("waits for a rate when there is none, or only an old one; none is made up", () => {
    expect(obstacle({ rate: null })).toEqual({ obstacle: "no_rate" })
    expect(obstacle({ now: new Date("2026-11-29T06:00:00Z") })).toEqual({ obstacle: "no_rate" })
    expect(
      obstacle({ account: { provider: "bank-file", currency_code: "usd", status: "verified" } }),
    ).toEqual({
      obstacle: "no_rate",
    })
  })
})

describe("what a bank says of a payout", () => {
  it("is kept when it fails after it had succeeded: the money came back", () => {
    expect(statusAfter("sent", "accepted")).toBe("paid")
    expect(statusAfter("sent", "rejected")).toBe("rejected")
    expect(statusAfter("paid", "rejected")).toBe("returned")
  })

  it("changes nothing when it was said before, or is about what was never sent", () => {
    for (const status of ["preparing", "prepared", "rejected", "returned", "dropped"] as const)
      expect([statusAfter(status, "accepted"), statusAfter(status, "rejected")]).toEqual([null, null])
    expect(statusAfter("paid", "accepted")).toBeNull()
  })
})
