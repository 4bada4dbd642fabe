import type { PayoutStatus } from "@hirfa/contracts"

/** What a bank, or the operator for it, says of a payout. */
export type PayoutResult = "accepted" | "rejected"

/**
 * Where a result leads. A failure that comes after a success is a payout that the bank returned. Null: the result says
 * nothing new, or is about a payout that was never sent.
 */
export function statusAfter(status: PayoutStatus, result: PayoutResult): PayoutStatus | null {
  if (status === "sent") return result === "accepted" ? "paid" : "rejected"
  if (status === "paid" && result === "rejected") return "returned"
  return null
}
