import type { Balance, Posting } from "./accounts"

/** What is available pays a debt first. At most one posting, named after the one that made it possible. */
export function nettingAfter(
  balance: Balance,
  postings: readonly Posting[],
  currency_code: string,
): Posting[] {
  const amount = Math.min(balance.available, -balance.debt)
  const cause = postings.at(-1)
  if (amount <= 0 || !cause) return []
  return [
    {
      ...cause,
      key: `netting:${cause.key}`,
      kind: "netting",
      entries: [
        { account: "available", currency_code, amount: -amount },
        { account: "debt", currency_code, amount },
      ],
    },
  ]
}
