import { describe, expect, it } from "vitest"
import { balanceAfter } from "./accounts"
import { differencePostings, type PayoutFacts, payoutPostings, returnPostings } from "./payout"

const payout: PayoutFacts = {
  payout_id: "pay_1",
  seller_id: "sel_1",
  currency_code: "eur",
  amount: 10_000,
  paid_currency_code: "mad",
  paid_amount: 107_350,
  reference: "1",
  at: new Date("2026-11-21"),
}
const balance = { held: 0, available: 12_000, paid: 0, debt: 0 }
const paid = new Set(["payout:pay_1"])

describe("a payout", () => {
  it("sets aside no more than there is, nothing while a debt stands, and once", () => {
    const { postings } = payoutPostings(payout, new Set(), balance)
    expect(balanceAfter(balance, postings, "eur")).toMatchObject({ available: 2000 })
    expect(balanceAfter({ ...balance, paid: 0 }, postings, "mad")).toMatchObject({ paid: 107_350 })
    expect(payoutPostings({ ...payout, amount: 12_001 }, new Set(), balance).isCovered).toBe(false)
    expect(payoutPostings(payout, new Set(), { ...balance, debt: -1 }).isCovered).toBe(false)
    expect(payoutPostings({ ...payout, amount: -5 }, new Set(), balance).isCovered).toBe(false)
    expect(payoutPostings(payout, paid, balance)).toEqual({ postings: [], isCovered: true })
  })

  it("that comes back pays a debt of meanwhile first", () => {
    const owing = { held: 0, available: 0, paid: 0, debt: -3000 }
    const postings = returnPostings(payout, paid, owing)
    expect(balanceAfter(owing, postings, "eur")).toMatchObject({ available: 7000, debt: 0 })
    expect(returnPostings(payout, new Set(), owing)).toEqual([])
  })

  it("books what the bank charged beside the frozen rate once, as the marketplace's gain or loss", () => {
    const entries = (charged: number) => differencePostings(payout, charged, paid)[0]?.entries
    expect(entries(9900)).toEqual([
      { account: "exchange", currency_code: "eur", amount: -100 },
      { account: "platform_cost", currency_code: "eur", amount: 100 },
    ])
    expect(entries(10_050)?.map(({ amount }) => amount)).toEqual([50, -50])
    expect(entries(10_000)).toBeUndefined()
    const done = new Set([...paid, "payout:pay_1:difference"])
    expect(differencePostings(payout, 9900, done)).toEqual([])
    expect(differencePostings({ ...payout, paid_currency_code: "eur" }, 9900, paid)).toEqual([])
  })
})
