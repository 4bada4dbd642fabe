import { LEDGER_MODULE, PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isRefusal } from "../../stripe-connect/refusal"
import { type PayoutRow, payoutFacts } from "../payouts/rows"
import { wholeOf } from "../settle/terms"
import { connectOf } from "./client"

export type SentTransfers = { sent: string[]; refused: string[]; hanging: string[] }

type TransferRow = PayoutRow & {
  destination: string | null
  transfer_group: string | null
  payment_intent: string | null
}

/**
 * Asks Stripe for the transfers of payouts that were set aside. That it is asked is written down before, what it answered
 * after; a refusal brings the money back to the balance; no answer leaves the payout for the next run, with the same key.
 */
export async function sendTransfers(container: MedusaContainer, ids?: string[]): Promise<SentTransfers> {
  const service = container.resolve(PAYOUT_MODULE)
  const found: SentTransfers = { sent: [], refused: [], hanging: [] }
  const waiting: TransferRow[] = await service.listPayouts(
    { provider: "stripe-connect", status: "prepared", ...(ids ? { id: ids } : {}) },
    { take: 10_000, order: { number: "ASC" } },
  )
  for (const payout of waiting) {
    try {
      const transfer_id = await transferOf(container, payout)
      await service.updatePayouts({ id: payout.id, transfer_id, status: "sent" })
      found.sent.push(payout.id)
    } catch (error) {
      if (isRefusal(error)) {
        await takeRefusal(container, payout, error.message)
        found.refused.push(payout.id)
        continue
      }
      found.hanging.push(payout.id)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Stripe did not answer about the transfer of payout ${payout.number}: ${error}`)
    }
  }
  return found
}

async function transferOf(container: MedusaContainer, payout: TransferRow): Promise<string> {
  const { client } = connectOf(container)
  const destination = payout.destination ?? ""
  const { payment_intent, transfer_group } = payout
  // Stripe forgets a key after a day: what was asked before is looked for first, however long ago.
  const made = payout.asked_at ? await client.findTransfer({ destination, transfer_group }, payout.id) : null
  if (made) return made
  const source_charge = payment_intent ? await client.chargeOf(payment_intent) : null
  await container.resolve(PAYOUT_MODULE).updatePayouts({ id: payout.id, asked_at: new Date() })
  return client.transfer({
    payout_id: payout.id,
    amount: wholeOf(payout.paid_amount),
    currency_code: payout.paid_currency_code,
    destination,
    transfer_group,
    source_charge,
    key: payout.end_to_end_id,
  })
}

/** First the balance, then the mark: a run that dies in between is mended by the next one. */
async function takeRefusal(container: MedusaContainer, payout: TransferRow, reason: string): Promise<void> {
  await container.resolve(LEDGER_MODULE).returnPayout(payoutFacts(payout, new Date()))
  await container
    .resolve(PAYOUT_MODULE)
    .updatePayouts({ id: payout.id, status: "rejected", reason, settled_at: new Date() })
}
