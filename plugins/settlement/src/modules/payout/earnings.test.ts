import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Earning, lotsOf, lotsThatFit, recoveries } from "./earnings"

const day = (number: number) => new Date(Date.UTC(2026, 0, number))
const earning = (order_id: string, earned: number, transferred = 0, since = 1): Earning => ({
  ...{ order_id, earned, transferred },
  since: day(since),
})
const sum = (rows: readonly { amount: number }[]) => rows.reduce((total, { amount }) => total + amount, 0)

const earnings = fc.array(
  fc.record({
    order_id: fc.uuid(),
    earned: fc.integer({ min: -1000, max: 100_000 }),
    transferred: fc.integer({ min: -1000, max: 100_000 }),
    since: fc.integer({ min: 1, max: 300 }).map(day),
  }),
  { maxLength: 20 },
)

describe("what is available, order by order", () => {
  const lots = (available: number, rows: Earning[]) => lotsOf({ seller_id: "sel_1", available }, rows)
  const named = (found: ReturnType<typeof lotsOf>) => found.map(({ order_id, amount }) => [order_id, amount])

  it("is each order's, the oldest first", () => {
    expect(named(lots(150, [earning("b", 50, 0, 2), earning("a", 100, 0, 1)]))).toEqual([
      ["a", 100],
      ["b", 50],
    ])
  })

  it("is not what was transferred, given back or paid in another way", () => {
    expect(named(lots(50, [earning("a", 100, 100), earning("b", 50, 0, 2)]))).toEqual([["b", 50]])
    expect(named(lots(50, [earning("a", 0, 100), earning("b", 150, 0, 2)]))).toEqual([["b", 50]])
    expect(named(lots(50, [earning("a", 100), earning("b", 50, 0, 2)]))).toEqual([["b", 50]])
    expect(named(lots(30, []))).toEqual([[null, 30]])
  })

  it("adds up to the balance whatever happened before, and no part is nothing or less", () => {
    fc.assert(
      fc.property(earnings, fc.nat({ max: 200_000 }), (rows, available) => {
        const found = lots(available, rows)
        expect(sum(found)).toBe(available)
        expect(found.every(({ amount }) => amount > 0)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe("what fits into what the provider can move", () => {
  it("is the oldest, over all sellers; a younger one passes an older one that does not fit", () => {
    const lot = (order_id: string, amount: number, since: number) => ({
      ...{ seller_id: "sel_1", order_id, amount },
      since: day(since),
    })
    const found = lotsThatFit([lot("c", 30, 3), lot("b", 90, 2), lot("a", 50, 1)], 100)
    expect(found.map(({ order_id }) => order_id)).toEqual(["a", "c"])
    expect(lotsThatFit([lot("a", 50, 1)], -1)).toEqual([])
  })

  it("is never more than it can move, and all of it when that suffices", () => {
    fc.assert(
      fc.property(
        earnings,
        fc.nat({ max: 200_000 }),
        fc.nat({ max: 200_000 }),
        (rows, available, movable) => {
          const lots = lotsOf({ seller_id: "sel_1", available }, rows)
          const found = lotsThatFit(lots, movable)
          expect(sum(found)).toBeLessThanOrEqual(movable)
          if (movable >= available) expect(found).toHaveLength(lots.length)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe("what is taken back of transfers", () => {
  const transfer = (payout_id: string, own: { amount: number; reversed?: number; earned: number }) => ({
    ...{ payout_id, order_id: payout_id, reversed: 0 },
    ...own,
  })

  it("is of orders that were given back, and not of those that stand", () => {
    expect(
      recoveries(100, [
        transfer("a", { amount: 100, earned: 100 }),
        transfer("b", { amount: 80, earned: 20 }),
      ]),
    ).toEqual([{ payout_id: "b", amount: 60 }])
  })

  it("is never more than is owed, nor more than is left of a transfer", () => {
    const amount = fc.nat({ max: 10_000 })
    const rows = fc.array(
      fc.record({ payout_id: fc.uuid(), order_id: fc.constantFrom("a", "b", "c"), amount, earned: amount }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(rows, amount, fc.integer({ min: 0, max: 100 }), (drawn, owed, percent) => {
        const transfers = drawn.map((row) => ({ ...row, reversed: Math.floor((row.amount * percent) / 100) }))
        const found = recoveries(owed, transfers)
        expect(sum(found)).toBeLessThanOrEqual(owed)
        for (const { payout_id, amount } of found) {
          const of = transfers.find((row) => row.payout_id === payout_id)
          expect(amount).toBeGreaterThan(0)
          expect(amount).toBeLessThanOrEqual((of?.amount ?? 0) - (of?.reversed ?? 0))
        }
      }),
      { numRuns: 1000 },
    )
  })
})
