import { expect } from "vitest"
import type { PayoutFacts } from "../modules/ledger/postings/payout"
import { type Earning, lotsOf, lotsThatFit, recoveries } from "../modules/payout/earnings"
import type { Command } from "./drawn"
import type { MemoryLedger, TrueOrder } from "./world"

/** A payout as it truly stands, whatever the ledger was told. */
export type Paid = PayoutFacts & {
  isReturned: boolean
  /** Of a transfer of Stripe's. */
  order_id: string | null
  reversals: { key: string; amount: number }[]
}

export const total = (rows: readonly { amount: number }[]) =>
  rows.reduce((sum, { amount }) => sum + amount, 0)

type Surroundings = { ledger: MemoryLedger; orders: readonly TrueOrder[]; payouts: Paid[]; now: () => Date }

/** What Stripe moves in a history: transfers order by order, and what is taken back of them. */
export class StripeWorld {
  readonly #world: Surroundings

  constructor(world: Surroundings) {
    this.#world = world
  }

  /** Stripe pays the oldest earnings that it can move, order by order. */
  transfer({ seller_id, currency_code }: TrueOrder, { percent, fate }: Command): void {
    const { available, debt } = this.#world.ledger.balance(seller_id, currency_code)
    if (debt < 0) return
    const lots = lotsThatFit(
      lotsOf({ seller_id, available }, this.#earnings(seller_id, currency_code)),
      Math.floor((available * percent) / 60),
    )
    for (const { order_id, amount } of lots) {
      const payout = {
        payout_id: `payout_${this.#world.payouts.length}`,
        ...{ seller_id, currency_code, amount },
        paid_currency_code: currency_code,
        paid_amount: amount,
        reference: "",
        at: this.#world.now(),
      }
      const { postings, isCovered } = this.#world.ledger.reserve(payout)
      expect(isCovered).toBe(true)
      this.#world.ledger.commit(postings)
      if (fate === "doubled") expect(this.#world.ledger.reserve(payout).postings).toEqual([])
      this.#world.payouts.push({ ...payout, isReturned: false, order_id: order_id ?? "none", reversals: [] })
    }
  }

  /** What is owed is taken back of transfers, as far as the seller's account covers it; also twice, or not booked yet. */
  recover({ seller_id, currency_code }: TrueOrder, { percent, fate }: Command): void {
    const own = this.#transfersOf(seller_id, currency_code)
    const earned = new Map(this.#earnings(seller_id, currency_code).map((row) => [row.order_id, row.earned]))
    const planned = recoveries(
      -this.#world.ledger.balance(seller_id, currency_code).debt,
      own.map(({ payout_id, order_id, amount, reversals }) => ({
        ...{ payout_id, amount, order_id: order_id ?? "" },
        reversed: total(reversals),
        earned: earned.get(order_id ?? "") ?? 0,
      })),
    )
    for (const { payout_id, amount } of planned) {
      const payout = own.find((row) => row.payout_id === payout_id)
      const covered = Math.min(amount, Math.ceil((amount * percent) / 60))
      if (!payout || covered === 0) continue
      const reversal = { key: `reversal:${payout_id}:${payout.reversals.length}`, amount: covered }
      payout.reversals.push(reversal)
      if (fate !== "lost") this.#world.ledger.commit(this.#world.ledger.recover(payout, reversal))
      if (fate === "doubled") this.#world.ledger.commit(this.#world.ledger.recover(payout, reversal))
    }
  }

  #transfersOf(seller_id: string, currency_code: string): Paid[] {
    return this.#world.payouts.filter(
      (row) => row.order_id && row.seller_id === seller_id && row.currency_code === currency_code,
    )
  }

  #earnings(seller_id: string, currency_code: string): Earning[] {
    const transferred = this.#transfersOf(seller_id, currency_code)
    return this.#world.orders
      .filter((order) => order.seller_id === seller_id && order.currency_code === currency_code)
      .map(({ order_id, released_at }) => {
        const sums = this.#world.ledger.orderSums(order_id)
        const paid = transferred.filter((row) => row.order_id === order_id)
        return {
          order_id,
          earned: (sums.get("available") ?? 0) + (sums.get("debt") ?? 0),
          transferred: paid.reduce((sum, { amount, reversals }) => sum + amount - total(reversals), 0),
          since: released_at ?? new Date(0),
        }
      })
  }
}
