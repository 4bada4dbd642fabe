import { shareOut } from "../../money/share"

/** Shares a dispute over the orders of a checkout by what was kept of each; never more of one than that, if it fits. */
export function disputeShares(
  amount: number,
  orders: readonly { order_id: string; kept: number }[],
): { order_id: string; amount: number }[] {
  const shares = shareOut(
    amount,
    orders.map(({ kept }) => Math.max(kept, 0)),
  )
  return orders.flatMap(({ order_id }, index) => {
    const share = shares[index] ?? 0
    return share > 0 ? [{ order_id, amount: share }] : []
  })
}
