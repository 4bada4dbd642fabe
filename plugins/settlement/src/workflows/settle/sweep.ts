import { LEDGER_MODULE } from "@hirfa/contracts"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changedOrders } from "./changed-orders"
import { settleSellerOrdersWorkflow } from "./settle-seller-orders"

export type SweepInput = {
  /** The instant to sweep up to; now when left out. */
  now?: string
}

const WATERMARK = "orders"
/** Looked at again each time: a transaction may commit later than the instant that it carries. */
const OVERLAP = 30 * 60_000
const ORDERS_PER_RUN = 50

export type Swept = {
  looked_at: number
  mended: { order_id: string; transactions: number }[]
  failed: string[]
}

/** No compensation: each order is settled by a workflow of its own. */
const sweepStep = createStep("sweep-settlements", async ({ now: at }: SweepInput, { container }) => {
  const ledger = container.resolve(LEDGER_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const now = at ? new Date(at) : new Date()
  const started = new Date()
  const [mark] = await ledger.listSettlementSweeps({ id: WATERMARK }, { take: 1 })
  const since = mark ? new Date(mark.swept_to.getTime() - OVERLAP) : new Date(0)
  const ids = await changedOrders(container, { since, now })
  const swept: Swept = { looked_at: ids.length, mended: [], failed: [] }
  for (let at = 0; at < ids.length; at += ORDERS_PER_RUN) {
    const order_ids = ids.slice(at, at + ORDERS_PER_RUN)
    const { result, errors } = await settleSellerOrdersWorkflow(container).run({
      input: { order_ids, now: now.toISOString() },
      throwOnError: false,
    })
    if (errors?.length) swept.failed.push(...order_ids)
    else swept.mended.push(...result.posted)
  }
  if (swept.mended.length > 0)
    logger.info(`Settlement: ${swept.mended.length} orders were brought up to date`)
  if (swept.failed.length > 0) {
    // The watermark stays, so that the next run tries them again.
    logger.error(`Settlement: ${swept.failed.length} orders could not be settled: ${swept.failed.join(", ")}`)
    return new StepResponse(swept)
  }
  if (mark) await ledger.updateSettlementSweeps({ id: WATERMARK, swept_to: started })
  else await ledger.createSettlementSweeps({ id: WATERMARK, swept_to: started })
  return new StepResponse(swept)
})

/** Settles all orders that changed since the last sweep: what events lost is mended, what is due is released. */
export const sweepSettlementsWorkflow = createWorkflow(
  "sweep-settlements",
  (input: SweepInput) => new WorkflowResponse(sweepStep(input)),
)
