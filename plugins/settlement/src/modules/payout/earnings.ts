/** What one order brought to a seller, as the ledger and the transfers have it. Minor units of one currency. */
export type Earning = {
  order_id: string
  /** Of the order: available, less what was owed of it again. */
  earned: number
  /** Transferred of it, less what was taken back. */
  transferred: number
  /** When it became available. */
  since: Date
}

/** What can be transferred on its own; without an order it is what no order accounts for. */
export type Lot = { seller_id: string; order_id: string | null; amount: number; since: Date }

/**
 * Divides what is available into the orders that it is from, the oldest first. What was paid in another way, or netted, is
 * nobody's order in particular: the oldest are taken to be paid by it. The lots add up to what is available.
 */
export function lotsOf(
  { seller_id, available }: { seller_id: string; available: number },
  earnings: readonly Earning[],
): Lot[] {
  const open = earnings
    .map(({ order_id, earned, transferred, since }) => ({
      seller_id,
      order_id,
      since,
      amount: earned - transferred,
    }))
    .filter(({ amount }) => amount > 0)
    .sort(byAge)
  const total = open.reduce((sum, { amount }) => sum + amount, 0)
  let paidOtherwise = Math.max(total - available, 0)
  const lots = open.flatMap((lot): Lot[] => {
    const paid = Math.min(paidOtherwise, lot.amount)
    paidOtherwise -= paid
    return lot.amount > paid ? [{ ...lot, amount: lot.amount - paid }] : []
  })
  const rest = available - lots.reduce((sum, { amount }) => sum + amount, 0)
  return rest > 0 ? [...lots, { seller_id, order_id: null, amount: rest, since: new Date(0) }] : lots
}

/** The oldest lots that fit into what can be moved; one that does not fit waits, and lets younger ones pass. */
export function lotsThatFit(lots: readonly Lot[], movable: number): Lot[] {
  let left = movable
  return [...lots].sort(byAge).filter(({ amount }) => {
    if (amount > left) return false
    left -= amount
    return true
  })
}

/** What is to be taken back of transfers whose orders were given back: never more than is owed. The youngest first. */
export function recoveries(
  owed: number,
  transfers: readonly {
    payout_id: string
    order_id: string
    amount: number
    reversed: number
    earned: number
  }[],
): { payout_id: string; amount: number }[] {
  let left = owed
  const due = new Map(transfers.map(({ order_id, earned }) => [order_id, Math.max(earned, 0)]))
  return transfers.flatMap(({ payout_id, order_id, amount, reversed }) => {
    const rightful = Math.min(due.get(order_id) ?? 0, amount - reversed)
    due.set(order_id, (due.get(order_id) ?? 0) - rightful)
    const take = Math.min(amount - reversed - rightful, left)
    left -= take
    return take > 0 ? [{ payout_id, amount: take }] : []
  })
}

function byAge(a: Lot, b: Lot): number {
  return a.since.getTime() - b.since.getTime() || ((a.order_id ?? "") < (b.order_id ?? "") ? -1 : 1)
}
