import { LEDGER_MODULE, PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { idOf } from "../../bank/pain001"
import { type Earning, type Lot, lotsOf, lotsThatFit } from "../../modules/payout/earnings"
import { type DueRow, duePayouts, isPlanned } from "../payouts/due"
import { type PreparedPayouts, setAside } from "../payouts/set-aside"
import { wholeOf } from "../settle/terms"
import { type OrderSource, orderSources } from "./order-sources"

export type Planned = PreparedPayouts & {
  /** Earnings for which Stripe's balance does not suffice now. */
  waiting: number
}

/**
 * Writes down a payout for each order whose earnings can be moved now: those of all sellers together, the oldest first, up
 * to what Stripe says it can move in each currency. Each has its own key, so that a second, rightful transfer for the same
 * order is none that was made before.
 */
export async function planTransfers(
  container: MedusaContainer,
  { available, seller_id, now }: { available: ReadonlyMap<string, number>; seller_id?: string; now: Date },
): Promise<Planned> {
  const planned: Planned = { prepared: [], dropped: [], failed: [], waiting: 0 }
  for (const id of await unfinished(container)) await setAside(container, id, { at: now, found: planned })
  const due = (await duePayouts(container, { now, ...(seller_id ? { seller_id } : {}) })).filter(
    ({ plan, account }) => isPlanned(plan) && account?.provider === "stripe-connect",
  )
  if (due.length === 0) return planned
  const earnings = await readEarnings(container, [...new Set(due.map(({ seller }) => seller.id))])
  const promised = await promisedByCurrency(container)
  for (const currency of new Set(due.map(({ balance }) => balance.currency_code))) {
    const rows = due.filter(({ balance }) => balance.currency_code === currency)
    const lots = rows.flatMap(({ seller, balance }) =>
      lotsOf({ seller_id: seller.id, available: balance.available }, earnings(seller.id, currency)),
    )
    const fitting = lotsThatFit(lots, (available.get(currency) ?? 0) - (promised.get(currency) ?? 0))
    planned.waiting += lots.length - fitting.length
    for (const id of await writeDown(container, { rows, lots: fitting }))
      await setAside(container, id, { at: now, found: planned })
  }
  return planned
}

async function unfinished(container: MedusaContainer): Promise<string[]> {
  const rows = await container
    .resolve(PAYOUT_MODULE)
    .listPayouts({ provider: "stripe-connect", status: "preparing" }, { select: ["id"], take: 10_000 })
  return rows.map(({ id }) => id)
}

/** What each order brought, and what of it was transferred. */
async function readEarnings(container: MedusaContainer, seller_ids: string[]) {
  const [rows, payouts] = await Promise.all([
    container.resolve(LEDGER_MODULE).earningsOfSellers(seller_ids),
    container.resolve(PAYOUT_MODULE).listPayouts(
      {
        seller_id: seller_ids,
        provider: "stripe-connect",
        status: ["preparing", "prepared", "sent", "paid"],
      },
      { relations: ["reversals"], take: 1_000_000 },
    ),
  ])
  const moved = new Map<string, number>()
  for (const { order_id, amount, reversals } of payouts) {
    const back = reversals.filter(({ status }) => status === "done").map((row) => wholeOf(row.amount))
    const net = wholeOf(amount) - back.reduce((sum, part) => sum + part, 0)
    if (order_id) moved.set(order_id, (moved.get(order_id) ?? 0) + net)
  }
  return (seller_id: string, currency: string): Earning[] =>
    rows
      .filter((row) => row.seller_id === seller_id && row.currency_code === currency)
      .map((row) => ({ ...row, transferred: moved.get(row.order_id) ?? 0 }))
}

/** What was set aside and has not been asked of Stripe, or not been answered: it is in Stripe's balance still. */
async function promisedByCurrency(container: MedusaContainer): Promise<Map<string, number>> {
  const rows = await container
    .resolve(PAYOUT_MODULE)
    .listPayouts({ provider: "stripe-connect", status: ["preparing", "prepared"] }, { take: 1_000_000 })
  const sums = new Map<string, number>()
  for (const { paid_currency_code, paid_amount } of rows)
    sums.set(paid_currency_code, (sums.get(paid_currency_code) ?? 0) + wholeOf(paid_amount))
  return sums
}

async function writeDown(
  container: MedusaContainer,
  { rows, lots }: { rows: readonly DueRow[]; lots: readonly Lot[] },
): Promise<string[]> {
  const service = container.resolve(PAYOUT_MODULE)
  const seller_id = [...new Set(lots.map((lot) => lot.seller_id))]
  const [sources, accounts] = await Promise.all([
    orderSources(
      container,
      lots.flatMap(({ order_id }) => order_id ?? []),
    ),
    service.listConnectAccounts({ seller_id, status: "active" }, { take: seller_id.length }),
  ])
  const payouts = lots.flatMap((lot) => {
    const due = rows.find(({ seller }) => seller.id === lot.seller_id)
    const own = accounts.find((row) => row.seller_id === lot.seller_id)
    if (!due?.account || !own?.stripe_account) return []
    const source = sources.get(lot.order_id ?? "") ?? null
    return [payoutOf(lot, due, { destination: own.stripe_account, source })]
  })
  await service.createPayouts(payouts)
  return payouts.map(({ id }) => id)
}

function payoutOf(
  { seller_id, order_id, amount }: Lot,
  { balance, account }: DueRow,
  { destination, source }: { destination: string; source: OrderSource | null },
) {
  const id = generateEntityId(undefined, "pay")
  return {
    ...{ id, seller_id, order_id, amount, destination },
    provider: "stripe-connect" as const,
    currency_code: balance.currency_code,
    paid_currency_code: balance.currency_code,
    paid_amount: amount,
    account_id: account?.id ?? "",
    holder: account?.holder ?? "",
    transfer_group: source?.order_group_id ?? null,
    payment_intent: source?.payment_intent ?? null,
    end_to_end_id: idOf(id),
  }
}
