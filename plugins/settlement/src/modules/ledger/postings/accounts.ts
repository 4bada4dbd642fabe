/** Accounts of one seller and currency. Credit is positive: what the seller is owed, or has been paid. */
export const SELLER_ACCOUNTS = ["held", "available", "paid", "debt"] as const

/**
 * Accounts of the marketplace, one a currency. `buyers` is what was captured of buyers less what was given back, with a
 * minus; `platform_cost` what the marketplace bears itself; `tax` what it hands on to states; `exchange` the two sides
 * of amounts that were paid out in another currency.
 */
export const PLATFORM_ACCOUNTS = [
  "buyers",
  "commission",
  "commission_tax",
  "tax",
  "payment_cost",
  "platform_cost",
  "exchange",
] as const

export type SellerAccount = (typeof SELLER_ACCOUNTS)[number]
export type PlatformAccount = (typeof PLATFORM_ACCOUNTS)[number]
export type Account = SellerAccount | PlatformAccount

export const TRANSACTION_KINDS = [
  "order",
  "shipping",
  "tax",
  "commission",
  "payment_cost",
  "refund",
  "return",
  "dispute",
  "release",
  "netting",
  "payout",
  "payout_returned",
  "payout_reversed",
  "exchange",
] as const
export type TransactionKind = (typeof TRANSACTION_KINDS)[number]

export type Entry = { account: Account; currency_code: string; amount: number }

/** A movement of money as it will stand in the ledger. The entries add up to nothing in each currency. */
export type Posting = {
  /** Says which fact this is: a key is posted once, whoever comes with it again. */
  key: string
  kind: TransactionKind
  seller_id: string
  order_id: string | null
  payout_id: string | null
  reference: string
  happened_at: Date
  entries: Entry[]
}

/** What a seller has in one currency. */
export type Balance = Record<SellerAccount, number>

export function isSellerAccount(account: Account): account is SellerAccount {
  return SELLER_ACCOUNTS.some((own) => own === account)
}

/** The balance after some postings. */
export function balanceAfter(balance: Balance, postings: readonly Posting[], currency_code: string): Balance {
  const after = { ...balance }
  for (const { entries } of postings) {
    for (const entry of entries) {
      if (isSellerAccount(entry.account) && entry.currency_code === currency_code)
        after[entry.account] += entry.amount
    }
  }
  return after
}
