import { type Balance, isSellerAccount, type Posting } from "../modules/ledger/postings/accounts"
import type { MoneyEvent, OrderFacts } from "../modules/ledger/postings/facts"
import { orderPostings } from "../modules/ledger/postings/order"
import {
  differencePostings,
  type PayoutFacts,
  payoutPostings,
  recoveryPostings,
  returnPostings,
} from "../modules/ledger/postings/payout"

/** A ledger in memory that refuses what the database refuses: a key twice, and what does not add up. */
export class MemoryLedger {
  readonly postings: Posting[] = []
  readonly #keys = new Set<string>()

  /** One transaction of the database: all of it or nothing. */
  commit(postings: readonly Posting[]): void {
    for (const posting of postings) {
      if (this.#keys.has(posting.key)) throw new Error(`${posting.key} was posted twice`)
      for (const [currency, sum] of sums(posting.entries, ({ currency_code }) => currency_code)) {
        if (sum !== 0) throw new Error(`${posting.key} is out of balance by ${sum} ${currency}`)
      }
      this.#keys.add(posting.key)
      this.postings.push(posting)
    }
    for (const posting of postings) this.#refuseOverdrawn(posting)
  }

  get keys(): ReadonlySet<string> {
    return this.#keys
  }

  balance(seller_id: string, currency: string): Balance {
    const balance: Balance = { held: 0, available: 0, paid: 0, debt: 0 }
    for (const posting of this.postings) {
      if (posting.seller_id !== seller_id) continue
      for (const { account, currency_code, amount } of posting.entries) {
        if (isSellerAccount(account) && currency_code === currency) balance[account] += amount
      }
    }
    return balance
  }

  orderSums(order_id: string) {
    const entries = this.postings
      .filter((posting) => posting.order_id === order_id)
      .flatMap(({ entries }) => entries)
    return sums(entries, ({ account }) => account)
  }

  currencySums(): Map<string, number> {
    return sums(
      this.postings.flatMap(({ entries }) => entries).filter(({ account }) => account !== "buyers"),
      ({ currency_code }) => currency_code,
    )
  }

  settle(facts: OrderFacts): Posting[] {
    const keys = new Set(
      this.postings.filter((posting) => posting.order_id === facts.order_id).map(({ key }) => key),
    )
    const posted = { keys, sums: this.orderSums(facts.order_id) }
    return orderPostings(facts, posted, this.balance(facts.seller_id, facts.currency_code))
  }

  reserve(payout: PayoutFacts) {
    return payoutPostings(payout, this.#keys, this.balance(payout.seller_id, payout.currency_code))
  }

  takeBack(payout: PayoutFacts): Posting[] {
    return returnPostings(payout, this.#keys, this.balance(payout.seller_id, payout.currency_code))
  }

  recover(payout: PayoutFacts, reversal: { key: string; amount: number }): Posting[] {
    return recoveryPostings(
      payout,
      reversal,
      this.#keys,
      this.balance(payout.seller_id, payout.currency_code),
    )
  }

  charge(payout: PayoutFacts, charged: number): Posting[] {
    return differencePostings(payout, charged, this.#keys)
  }

  #refuseOverdrawn({ seller_id, key, entries }: Posting): void {
    for (const currency of new Set(entries.map(({ currency_code }) => currency_code))) {
      const { held, available, paid, debt } = this.balance(seller_id, currency)
      if (held < 0 || available < 0 || paid < 0 || debt > 0)
        throw new Error(
          `${key} leaves held ${held}, available ${available}, paid ${paid}, debt ${debt} ${currency}`,
        )
    }
  }
}

function sums<T extends { amount: number }, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const map = new Map<K, number>()
  for (const item of items) map.set(keyOf(item), (map.get(keyOf(item)) ?? 0) + item.amount)
  return map
}

/** An order as buyers, carriers and banks leave it, whatever the ledger knows of it. */
export type TrueOrder = Omit<OrderFacts, "events"> & { events: MoneyEvent[] }

export const captured = ({ events }: TrueOrder) => total(events, ["capture"])
export const kept = ({ events }: TrueOrder) =>
  total(events, ["capture", "dispute_won"]) - total(events, ["refund", "return", "dispute"])

function total(events: readonly MoneyEvent[], kinds: MoneyEvent["kind"][]): number {
  return events.reduce((sum, { kind, amount }) => sum + (kinds.includes(kind) ? amount : 0), 0)
}
