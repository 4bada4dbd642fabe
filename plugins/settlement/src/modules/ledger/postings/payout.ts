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

/**
 * Books what was taken back of a payout that was paid: it pays a debt first, and the rest is available again. The key is
 * that of the reversal, since one payout can be taken back in parts.
 */
export function recoveryPostings(
  payout: PayoutFacts,
  { key, amount }: { key: string; amount: number },
  keys: ReadonlySet<string>,
  balance: Balance,
): Posting[] {
  if (keys.has(key) || !keys.has(keyOf(payout)) || amount <= 0) return []
  const { payout_id, seller_id, reference, at, currency_code } = payout
  const debt = Math.min(amount, -balance.debt)
  const entries: Entry[] = [
    { account: "paid", currency_code, amount: -amount },
    { account: "debt", currency_code, amount: debt },
    { account: "available", currency_code, amount: amount - debt },
  ]
  return [
    {
      ...{ key, kind: "payout_reversed", seller_id, order_id: null, payout_id, reference, happened_at: at },
      entries: entries.filter((entry) => entry.amount !== 0),
    },
  ]
}

/**
 * What the bank charged for a payout in another currency against what the frozen rate said: the difference is the
 * marketplace's, whichever way it goes. Nothing when there is none, or when it was booked.
 */
export function differencePostings(
  payout: PayoutFacts,
  charged: number,
  keys: ReadonlySet<string>,
): Posting[] {
  const key = `${keyOf(payout)}:difference`
  const difference = payout.amount - charged
  const isChanged = payout.currency_code !== payout.paid_currency_code
  if (!isChanged || difference === 0 || keys.has(key) || !keys.has(keyOf(payout))) return []
  const { payout_id, seller_id, reference, at, currency_code } = payout
  return [
    {
      ...{ key, kind: "exchange", seller_id, order_id: null, payout_id, reference, happened_at: at },
      entries: [
        { account: "exchange", currency_code, amount: -difference },
        { account: "platform_cost", currency_code, amount: difference },
      ],
    },
  ]
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
