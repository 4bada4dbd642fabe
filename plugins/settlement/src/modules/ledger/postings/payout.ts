import type { Balance, Entry, Posting } from "./accounts"
import { nettingAfter } from "./netting"

/** A payout as the ledger has to know it. Amounts are minor units and positive. */
export type PayoutFacts = {
  payout_id: string
  seller_id: string
  currency_code: string
  amount: number
  /** What is paid, when it is paid in another currency than the seller's balance is in. */
  paid_currency_code: string
  paid_amount: number
  reference: string
  at: Date
}

/** Sets the amount of a payout aside, so that nothing else is paid of it. Nothing when it was done, or cannot be. */
export function payoutPostings(
  payout: PayoutFacts,
  keys: ReadonlySet<string>,
  balance: Balance,
): { postings: Posting[]; isCovered: boolean } {
  if (keys.has(keyOf(payout))) return { postings: [], isCovered: true }
  const isCovered = payout.amount > 0 && balance.available >= payout.amount && balance.debt === 0
  if (!isCovered) return { postings: [], isCovered }
  return { postings: [posting(payout, { key: keyOf(payout), kind: "payout", sign: 1 })], isCovered }
}

/** Brings the amount of a payout that failed, or came back, to where it was; a debt of meanwhile is paid of it first. */
export function returnPostings(payout: PayoutFacts, keys: ReadonlySet<string>, balance: Balance): Posting[] {
  const key = `${keyOf(payout)}:returned`
  if (keys.has(key) || !keys.has(keyOf(payout))) return []
  const returned = posting(payout, { key, kind: "payout_returned", sign: -1 })
  const after = { ...balance, available: balance.available + payout.amount }
  return [returned, ...nettingAfter(after, [returned], payout.currency_code)]
}

function keyOf({ payout_id }: PayoutFacts): string {
  return `payout:${payout_id}`
}

function posting(
  payout: PayoutFacts,
  { key, kind, sign }: { key: string; kind: "payout" | "payout_returned"; sign: 1 | -1 },
): Posting {
  const { payout_id, seller_id, reference, at } = payout
  return {
    key,
    kind,
    seller_id,
    order_id: null,
    payout_id,
    reference,
    happened_at: at,
    entries: entriesOf(payout, sign),
  }
}

function entriesOf(payout: PayoutFacts, sign: 1 | -1): Entry[] {
  const { currency_code, amount, paid_currency_code, paid_amount } = payout
  if (currency_code === paid_currency_code) {
    return [
      { account: "available", currency_code, amount: -sign * amount },
      { account: "paid", currency_code, amount: sign * amount },
    ]
  }
  return [
    { account: "available", currency_code, amount: -sign * amount },
    { account: "exchange", currency_code, amount: sign * amount },
    { account: "exchange", currency_code: paid_currency_code, amount: -sign * paid_amount },
    { account: "paid", currency_code: paid_currency_code, amount: sign * paid_amount },
  ]
}
