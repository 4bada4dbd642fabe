import { PAYOUT_MODULE, type PayoutBatchView, type PayoutProviderName } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { moneyOf } from "../money/minor"
import type { PayoutRow } from "../workflows/payouts/rows"
import { wholeOf } from "../workflows/settle/terms"
import { operatorPayoutView, sellerNames } from "./payouts"

type BatchRow = {
  id: string
  number: number
  provider: PayoutProviderName
  status: "draft" | "approved" | "done"
  currency_code: string
  execute_on: Date
  created_by: string
  approved_by: string | null
  approved_at: Date | null
  created_at: Date
  payouts: PayoutRow[]
}

/** A bank's payout is of no order in particular. */
const NO_ORDERS: ReadonlyMap<string, number> = new Map()

/** Batches with their payouts, the youngest first, as one operator sees them. */
export async function listBatches(
  container: MedusaContainer,
  { reader, ...page }: { reader: string; id?: string; limit?: number; offset?: number },
): Promise<{ batches: PayoutBatchView[]; count: number }> {
  const [rows, count] = await container
    .resolve(PAYOUT_MODULE)
    .listAndCountPayoutBatches(page.id ? { id: page.id } : {}, {
      relations: ["payouts"],
      take: page.limit ?? 1,
      skip: page.offset ?? 0,
      order: { number: "DESC" },
    })
  const batches: BatchRow[] = rows
  const [names, emails] = await Promise.all([
    sellerNames(
      container,
      batches.flatMap(({ payouts }) => payouts.map(({ seller_id }) => seller_id)),
    ),
    userEmails(
      container,
      batches.flatMap(({ created_by, approved_by }) => [created_by, approved_by ?? ""]),
    ),
  ])
  return { batches: batches.map((batch) => batchView(batch, { names, emails, reader })), count }
}

export async function readBatch(
  container: MedusaContainer,
  own: { id: string; reader: string },
): Promise<PayoutBatchView> {
  const { batches } = await listBatches(container, own)
  const [batch] = batches
  if (!batch) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no batch of payouts ${own.id}`)
  return batch
}

function batchView(
  batch: BatchRow,
  { names, emails, reader }: { names: Map<string, string>; emails: Map<string, string>; reader: string },
): PayoutBatchView {
  const total = batch.payouts.reduce((sum, { paid_amount }) => sum + wholeOf(paid_amount), 0)
  return {
    id: batch.id,
    number: batch.number,
    provider: batch.provider,
    status: batch.status,
    execute_on: batch.execute_on.toISOString().slice(0, 10),
    created_by: batch.created_by,
    created_by_email: emails.get(batch.created_by) ?? null,
    approved_by_email: emails.get(batch.approved_by ?? "") ?? null,
    approved_at: batch.approved_at?.toISOString() ?? null,
    created_at: batch.created_at.toISOString(),
    total: moneyOf(total, batch.currency_code),
    can_approve: batch.status === "draft" && batch.created_by !== reader,
    payouts: batch.payouts.map((row) =>
      operatorPayoutView({ ...row, batch_id: batch.id }, { names, numbers: NO_ORDERS }),
    ),
  }
}

async function userEmails(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, string>> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "user", fields: ["id", "email"], filters: { id: [...new Set(ids)].filter(Boolean) } })
  return new Map(data.map(({ id, email }) => [id, email]))
}
