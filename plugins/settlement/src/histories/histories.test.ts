import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { standingAfter } from "../modules/ledger/postings/standing"
import { targetsOf } from "../modules/ledger/postings/targets"
import { checkouts, commands } from "./drawn"
import { ended, type History } from "./history"
import { total } from "./stripe-world"
import { kept } from "./world"

const HISTORIES = 2000

describe(`over ${HISTORIES} random histories of orders, refunds, disputes, payouts and transfers`, {
  timeout: 120_000,
}, () => {
  const histories = (check: (history: History) => void) =>
    fc.assert(
      fc.property(checkouts, commands, (groups, drawn) => check(ended(groups, drawn))),
      { numRuns: HISTORIES },
    )

  it("captured minus given back is what sellers, platform, tax and payment cost have, in each currency", () => {
    histories(({ ledger, orders }) => {
      const sums = ledger.currencySums()
      for (const currency of new Set(orders.map(({ currency_code }) => currency_code))) {
        const own = orders.filter(({ currency_code }) => currency_code === currency)
        expect(sums.get(currency) ?? 0).toBe(own.reduce((sum, order) => sum + kept(order), 0))
      }
    })
  })

  it("every order ends where its state says, whatever became of its events", () => {
    histories(({ ledger, orders }) => {
      for (const order of orders) {
        const sums = ledger.orderSums(order.order_id)
        const target = targetsOf(order.terms, standingAfter(order.events))
        const seller = (["held", "available", "debt"] as const).reduce(
          (sum, name) => sum + (sums.get(name) ?? 0),
          0,
        )
        for (const { key, amount } of order.events) if (amount > 0) expect(ledger.keys.has(key)).toBe(true)
        expect(seller).toBe(target.seller)
        for (const name of ["tax", "commission", "commission_tax", "payment_cost", "platform_cost"] as const)
          expect(sums.get(name) ?? 0).toBe(target[name])
        if (order.released_at) expect(sums.get("held") ?? 0).toBe(0)
        if (kept(order) === 0)
          expect([seller, target.tax, target.commission, target.commission_tax]).toEqual([0, 0, 0, 0])
        if (order.terms.payable > 0 && kept(order) === order.terms.payable)
          expect([target.tax, target.commission, target.commission_tax]).toEqual([
            order.terms.tax,
            order.terms.commission,
            order.terms.commission_vat,
          ])
      }
    })
  })

  it("nothing is paid twice, no payout is negative, and what came back is available or has paid a debt", () => {
    histories(({ ledger, payouts, orders }) => {
      for (const payout of payouts) {
        const own = ledger.postings.filter(({ payout_id }) => payout_id === payout.payout_id)
        expect(own.filter(({ kind }) => kind === "payout")).toHaveLength(1)
        expect(own.filter(({ kind }) => kind === "payout_returned")).toHaveLength(payout.isReturned ? 1 : 0)
        expect(own.filter(({ kind }) => kind === "payout_reversed")).toHaveLength(payout.reversals.length)
        expect(payout.amount).toBeGreaterThan(0)
        expect(total(payout.reversals)).toBeLessThanOrEqual(payout.amount)
      }
      for (const { seller_id } of orders) {
        for (const currency of ["eur", "mad", "jpy", "tnd"]) {
          const { available, debt, paid } = ledger.balance(seller_id, currency)
          const due = payouts.filter(
            (payout) =>
              payout.seller_id === seller_id && payout.paid_currency_code === currency && !payout.isReturned,
          )
          expect(paid).toBe(
            due.reduce((sum, { paid_amount, reversals }) => sum + paid_amount - total(reversals), 0),
          )
          expect(available > 0 && debt < 0).toBe(false)
        }
      }
    })
  })

  it("replaying every event, all of them twice, changes nothing", () => {
    histories((history) => {
      const before = history.ledger.postings.length
      history.sweep()
      history.sweep()
      expect(history.ledger.postings).toHaveLength(before)
    })
  })
})
