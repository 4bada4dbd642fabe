import { LEDGER_MODULE, PAYOUT_MODULE, type PayoutResultsAnswer } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { idOf } from "../../bank/pain001"
import { readPain002, type StatusReport } from "../../bank/pain002"
import { type PayoutResult, statusAfter } from "../../modules/payout/states"
import { type PayoutRow, payoutFacts } from "./rows"

export type RecordResultsInput = {
  batch_id: string
  results?: {
    payout_id: string
    result: PayoutResult
    reason?: string | undefined
    charged?: number | undefined
  }[]
  pain002?: string
}

type Line = {
  reference: string
  payout: PayoutRow | undefined
  result: PayoutResult | "pending"
  reason: string | null
  charged?: number | undefined
}

/**
 * Enters what the bank says of each payout. What failed comes back to the balance first and is marked then, both as often
 * as one likes, so a run that dies in between is mended by the same report. No compensation for that reason.
 */
const recordResultsStep = createStep(
  "record-payout-results",
  async (input: RecordResultsInput, { container }) => {
    const service = container.resolve(PAYOUT_MODULE)
    const [batch] = await service.listPayoutBatches(
      { id: input.batch_id },
      { relations: ["payouts"], take: 1 },
    )
    if (!batch)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no batch of payouts ${input.batch_id}`)
    if (batch.status === "draft")
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This batch was not sent yet: a second person has to approve it",
      )
    const payouts: PayoutRow[] = batch.payouts
    const answer: PayoutResultsAnswer = { changed: [], ignored: [] }
    for (const line of linesOf(input, payouts)) await enter(container, line, answer)
    const left = await service.listPayouts(
      { batch_id: batch.id, status: "sent" },
      { select: ["id"], take: 1 },
    )
    if (left.length === 0 && batch.status !== "done")
      await service.updatePayoutBatches({ id: batch.id, status: "done" })
    return new StepResponse(answer)
  },
)

/** Accepts or rejects the payouts of a batch, by hand or by the bank's own report. */
export const recordPayoutResultsWorkflow = createWorkflow(
  "record-payout-results",
  (input: RecordResultsInput) => new WorkflowResponse(recordResultsStep(input)),
)

function linesOf({ batch_id, results, pain002 }: RecordResultsInput, payouts: readonly PayoutRow[]): Line[] {
  if (results) {
    return results.map(({ payout_id, result, reason, charged }) => ({
      reference: payout_id,
      payout: payouts.find(({ id }) => id === payout_id),
      result,
      reason: reason ?? null,
      charged,
    }))
  }
  const report = readPain002(pain002 ?? "")
  if (report.message_id && report.message_id !== idOf(batch_id))
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `pain002: this report is about ${report.message_id}, another file`,
    )
  return report.whole ? wholeLines(report.whole, payouts) : transferLines(report, payouts)
}

function wholeLines(whole: NonNullable<StatusReport["whole"]>, payouts: readonly PayoutRow[]): Line[] {
  return payouts.map((payout) => ({ reference: payout.end_to_end_id, payout, ...whole }))
}

function transferLines({ transfers }: StatusReport, payouts: readonly PayoutRow[]): Line[] {
  return transfers.map(({ end_to_end_id, result, reason }) => ({
    reference: end_to_end_id,
    payout: payouts.find((payout) => payout.end_to_end_id === end_to_end_id),
    result,
    reason,
  }))
}

async function enter(
  container: MedusaContainer,
  { reference, payout, result, reason, charged }: Line,
  answer: PayoutResultsAnswer,
): Promise<void> {
  const ignore = (why: string) => void answer.ignored.push({ reference, reason: why })
  if (!payout) return ignore("not a payout of this batch")
  if (result === "pending") return ignore("the bank has not decided")
  const status = statusAfter(payout.status, result)
  if (!status) return ignore(`it is ${payout.status} already`)
  const ledger = container.resolve(LEDGER_MODULE)
  const facts = payoutFacts(payout, new Date())
  if (status !== "paid") await ledger.returnPayout(facts)
  else if (charged !== undefined) await ledger.bookDifference(facts, charged)
  await container
    .resolve(PAYOUT_MODULE)
    .updatePayouts({ id: payout.id, status, reason, settled_at: new Date() })
  answer.changed.push({ payout_id: payout.id, status })
}
