import { PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { pain001, type TransferBatch } from "../../bank/pain001"
import { readableName } from "../../bank/plain-text"
import { transfersCsv } from "../../bank/transfers-csv"
import { legalNamesOf } from "../accounts/legal-names"
import { wholeOf } from "../settle/terms"
import type { PayoutRow } from "./rows"

export type BatchFile = { name: string; mime_type: string; text: string }

/**
 * The file of an approved batch, rendered from what is stored: the same each time, and fetching it changes nothing.
 * @throws NOT_ALLOWED before a second person has approved the batch
 */
export async function batchFile(
  container: MedusaContainer,
  { id, format }: { id: string; format: "xml" | "csv" },
): Promise<BatchFile> {
  const service = container.resolve(PAYOUT_MODULE)
  const [batch] = await service.listPayoutBatches({ id }, { relations: ["payouts"], take: 1 })
  if (!batch) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no batch of payouts ${id}`)
  if (batch.status === "draft" || !batch.approved_at)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Somebody else than its maker has to approve this batch first",
    )
  const { debtor } = service.options
  if (!debtor)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Set PAYOUT_DEBTOR_IBAN: the account from which sellers are paid",
    )
  const payouts: PayoutRow[] = [...batch.payouts].sort((a, b) => a.number - b.number)
  const transfers: TransferBatch = {
    message_id: batch.id,
    created_at: batch.approved_at,
    execute_on: batch.execute_on,
    currency_code: batch.currency_code,
    debtor: { ...debtor, rib: null },
    transfers: await Promise.all(payouts.map((payout) => transferOf(container, payout))),
  }
  const name = `hirfa-payouts-${batch.number}`
  return format === "xml"
    ? { name: `${name}.xml`, mime_type: "application/xml", text: pain001(transfers) }
    : { name: `${name}.csv`, mime_type: "text/csv", text: transfersCsv(transfers) }
}

async function transferOf(container: MedusaContainer, payout: PayoutRow) {
  const { rib, iban, bic, holder, end_to_end_id, number, paid_amount, seller_id } = payout
  const name = readableName([holder, ...(await legalNamesOf(container, seller_id))])
  if (!name)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Payout ${number}: the holder ${holder} has no name in Latin letters, which banks need: enter one with the account`,
    )
  return {
    end_to_end_id,
    amount: wholeOf(paid_amount),
    creditor: { name, rib, iban, bic },
    remittance: `Hirfa payout ${number}`,
  }
}
