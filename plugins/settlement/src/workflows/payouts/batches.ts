import { PAYOUT_MODULE, type PayoutProviderName } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

export type CreateBatchInput = {
  provider: PayoutProviderName
  currency: string
  /** A day as 2026-11-30; today when left out. */
  execute_on?: string
  created_by: string
}

const MOST = 10_000

/** Compensation: lets the payouts go and deletes the batch. */
const createBatchStep = createStep(
  "create-payout-batch",
  async ({ provider, currency, execute_on, created_by }: CreateBatchInput, { container }) => {
    const service = container.resolve(PAYOUT_MODULE)
    const waiting = await service.listPayouts(
      { provider, paid_currency_code: currency, status: "prepared", batch_id: null },
      { select: ["id"], take: MOST },
    )
    if (waiting.length === 0)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `No payout in ${currency} waits for ${provider}: prepare some`,
      )
    const batch = await service.createPayoutBatches({
      provider,
      currency_code: currency,
      execute_on: execute_on ? new Date(execute_on) : new Date(),
      created_by,
    })
    await service.updatePayouts(waiting.map(({ id }) => ({ id, batch_id: batch.id })))
    return new StepResponse({ id: batch.id }, { id: batch.id, payouts: waiting.map(({ id }) => id) })
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve(PAYOUT_MODULE)
    await service.updatePayouts(made.payouts.map((id) => ({ id, batch_id: null })))
    await service.deletePayoutBatches(made.id)
  },
)

/** Gathers what waits for one way of paying in one currency. Nothing is paid before a second person approved it. */
export const createPayoutBatchWorkflow = createWorkflow("create-payout-batch", (input: CreateBatchInput) => {
  acquireLockStep({ key: "payout-batches", timeout: 30, ttl: 120 })
  const batch = createBatchStep(input)
  releaseLockStep({ key: "payout-batches" })
  return new WorkflowResponse(batch)
})

/** No compensation: it is the last thing done, and both writes may be done again. */
const approveBatchStep = createStep(
  "approve-payout-batch",
  async ({ id, approved_by }: { id: string; approved_by: string }, { container }) => {
    const service = container.resolve(PAYOUT_MODULE)
    const [batch] = await service.listPayoutBatches({ id }, { relations: ["payouts"], take: 1 })
    if (!batch) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no batch of payouts ${id}`)
    if (batch.created_by === approved_by)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "You made this batch: somebody else has to approve it",
      )
    if (batch.status !== "draft")
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This batch was approved already")
    await service.updatePayouts(batch.payouts.map((payout) => ({ id: payout.id, status: "sent" as const })))
    await service.updatePayoutBatches({ id, status: "approved", approved_by, approved_at: new Date() })
    return new StepResponse({ id })
  },
)

/** A second person says that a batch may be paid: from here on its file can be fetched, as often as needed. */
export const approvePayoutBatchWorkflow = createWorkflow(
  "approve-payout-batch",
  (input: { id: string; approved_by: string }) => {
    acquireLockStep({ key: "payout-batches", timeout: 30, ttl: 120 })
    const batch = approveBatchStep(input)
    releaseLockStep({ key: "payout-batches" })
    return new WorkflowResponse(batch)
  },
)

/** No compensation: what came back to a balance is there, and the rest may be done again. */
const cancelBatchStep = createStep("cancel-payout-batch", async ({ id }: { id: string }, { container }) => {
  const service = container.resolve(PAYOUT_MODULE)
  const [batch] = await service.listPayoutBatches({ id }, { relations: ["payouts"], take: 1 })
  if (!batch) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no batch of payouts ${id}`)
  if (batch.status !== "draft")
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This batch was approved: enter what the bank says of it",
    )
  await service.updatePayouts(batch.payouts.map((payout) => ({ id: payout.id, batch_id: null })))
  await service.softDeletePayoutBatches([id])
  return new StepResponse({ id })
})

/** Takes a batch apart that was not approved; its payouts wait for the next one. */
export const cancelPayoutBatchWorkflow = createWorkflow("cancel-payout-batch", (input: { id: string }) => {
  acquireLockStep({ key: "payout-batches", timeout: 30, ttl: 120 })
  const batch = cancelBatchStep(input)
  releaseLockStep({ key: "payout-batches" })
  return new WorkflowResponse(batch)
})
