import type { Balance, Posting } from "./accounts"
import { OrderBook } from "./book"
import { GIVES, type MoneyEvent, type OrderFacts, type PostedOrder } from "./facts"
import { nettingAfter } from "./netting"

/**
 * The postings that an order still lacks. Pure, and from the state of the order: what was posted is left alone, so events
 * that were lost, came late, twice or in another order end in the same ledger.
 */
export function orderPostings(facts: OrderFacts, posted: PostedOrder, balance: Balance): Posting[] {
  const book = new OrderBook(facts, posted, balance)
  for (const event of [...facts.events].sort(byTime)) if (!posted.keys.has(event.key)) book.post(event)
  if (facts.released_at && book.held > 0) {
    const key = releaseKey(facts.order_id, posted.keys)
    const release = { key, reference: facts.order_id, at: facts.released_at }
    book.add("release", release, { held: -book.held, available: book.held })
  }
  const netting = nettingAfter(book.balance, book.postings, facts.currency_code)
  return [...book.postings, ...netting]
}

/** An order is released once, and once more for what was captured of it afterwards. */
function releaseKey(order_id: string, keys: ReadonlySet<string>): string {
  let number = 1
  while (keys.has(`release:${order_id}:${number}`)) number += 1
  return `release:${order_id}:${number}`
}

/** What gives comes before what takes of the same moment. */
function byTime(a: MoneyEvent, b: MoneyEvent): number {
  const rank = ({ kind }: MoneyEvent) => (GIVES.has(kind) ? 0 : 1)
  return a.at.getTime() - b.at.getTime() || rank(a) - rank(b) || (a.key < b.key ? -1 : 1)
}
