import { LEDGER_MODULE, PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recoveries } from "../../modules/payout/earnings"
import { isRefusal } from "../../stripe-connect/refusal"
import { type PayoutRow, payoutFacts } from "../payouts/rows"
import { wholeOf } from "../settle/terms"
import { connectOf } from "./client"

const DAY = 24 * 60 * 60 * 1000

type ReversalRow = {
  id: string
  amount: unknown
  status: "planned" | "done" | "refused"
  reversal_id: string | null
  created_at: Date
}
type TransferRow = Omit<PayoutRow, "reversals"> & { reversals: ReversalRow[] }

/** Sellers who owe something, and were transferred money of which their orders were given back. */
export async function planRecoveries(
  container: MedusaContainer,
  seller_ids: readonly string[],
): Promise<void> {
  const [ledger, service] = [container.resolve(LEDGER_MODULE), container.resolve(PAYOUT_MODULE)]
  const transfers = await transfersOf(container, seller_ids)
  const withTransfers = [...new Set(transfers.map(({ seller_id }) => seller_id))]
  if (withTransfers.length === 0) return
  const earnings = await ledger.earningsOfSellers(withTransfers)
  for (const seller_id of withTransfers) {
    for (const { currency_code, debt } of await ledger.balances({ seller_id })) {
      const own = transfers.filter(
        (row) => row.seller_id === seller_id && row.currency_code === currency_code,
      )
      // One at a time: what is planned already is not planned again.
      const pending = own.flatMap(({ reversals }) => reversals).filter(({ status }) => status === "planned")
      const owed = -debt - pending.reduce((sum, { amount }) => sum + wholeOf(amount), 0)
      const states = own.filter(canBeTried).map((row) => ({
        payout_id: row.id,
        order_id: row.order_id ?? "",
        amount: wholeOf(row.amount),
        reversed: reversedOf(row),
        earned: earnings.find((each) => each.order_id === row.order_id)?.earned ?? 0,
      }))
      const rows = recoveries(Math.max(owed, 0), states).map(({ payout_id, amount }) => ({
        payout_id,
        amount,
      }))
      if (rows.length > 0) await service.createTransferReversals(rows)
    }
  }
}

/** What was refused is tried again a day later, when there may be money in the account. */
function canBeTried({ reversals }: TransferRow): boolean {
  return !reversals.some(
    ({ status, created_at }) => status === "refused" && Date.now() - created_at.getTime() < DAY,
  )
}

function reversedOf({ reversals }: TransferRow): number {
  return reversals
    .filter(({ status }) => status !== "refused")
    .reduce((sum, { amount }) => sum + wholeOf(amount), 0)
}

async function transfersOf(
  container: MedusaContainer,
  seller_ids: readonly string[],
): Promise<TransferRow[]> {
  return container
    .resolve(PAYOUT_MODULE)
    .listPayouts(
      { seller_id: [...seller_ids], provider: "stripe-connect", status: ["sent", "paid"] },
      { relations: ["reversals"], order: { number: "DESC" }, take: 100_000 },
    )
}

/**
 * Asks Stripe for the reversals that are written down. What the seller's account does not cover is refused, and stays a
 * debt that the next sale pays; no answer leaves it for the next run, with the same key.
 */
export async function sendReversals(container: MedusaContainer): Promise<{ done: number; refused: number }> {
  const service = container.resolve(PAYOUT_MODULE)
  const found = { done: 0, refused: 0 }
  const planned = await service.listTransferReversals(
    { status: "planned" },
    { relations: ["payout"], take: 10_000, order: { created_at: "ASC" } },
  )
  for (const { id, amount, payout } of planned) {
    const { transfer_id, seller_id, number } = payout
    if (!transfer_id) continue
    try {
      await connectOf(container).client.reverse(transfer_id, { amount: wholeOf(amount), key: id })
      await takeReversals(container, transfer_id)
      found.done += 1
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      if (!isRefusal(error)) {
        logger.error(`Stripe did not answer about taking back of payout ${number}: ${error}`)
        continue
      }
      logger.warn(`Stripe took nothing back of payout ${number} of ${seller_id}: ${error.message}`)
      await service.updateTransferReversals({ id, status: "refused", reason: error.message })
      found.refused += 1
    }
  }
  return found
}

/**
 * Books all that Stripe took back of a transfer: what we asked for, also when its answer was lost, and what somebody took
 * back by hand in Stripe's dashboard. Each under its own key, so that it is booked once.
 */
export async function takeReversals(container: MedusaContainer, transfer_id: string): Promise<void> {
  const service = container.resolve(PAYOUT_MODULE)
  const rows: TransferRow[] = await service.listPayouts(
    { transfer_id },
    { relations: ["reversals"], take: 1 },
  )
  const [payout] = rows
  if (!payout) return
  for (const { id: reversal_id, amount, reversal_key } of await connectOf(container).client.reversalsOf(
    transfer_id,
  )) {
    const known = payout.reversals.find((row) => row.id === reversal_key || row.reversal_id === reversal_id)
    const own =
      known ??
      (await service.createTransferReversals({
        amount,
        payout_id: payout.id,
        reversal_id,
        status: "planned",
      }))
    await container
      .resolve(LEDGER_MODULE)
      .recoverPayout(payoutFacts(payout, new Date()), { key: `reversal:${own.id}`, amount })
    if (known?.status !== "done")
      await service.updateTransferReversals({ id: own.id, status: "done", reversal_id, reason: null })
  }
}
