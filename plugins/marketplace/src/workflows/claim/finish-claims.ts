import { CLAIM_MODULE, minorPerMajor } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { toMoney } from "../../views/money"
import { refundSellerOrderWorkflow } from "../seller-order/refund-seller-order"
import { returnSellerOrderItemsWorkflow } from "../seller-order/return-seller-order-items"
import type { ClaimRow } from "./claim-rows"
import { type Owed, owedOf } from "./unfinished-claims"

/** So long an act takes at most: what is older and not done was cut off. */
const GRACE_MS = 10 * 60_000
/** Claims that were moved longer ago have been looked at often enough. */
const LOOK_BACK_MS = 14 * 24 * 60 * 60_000
const BY = "finish-claims"

type Paid = {
  currency_code: string
  payment_collections?: { payments?: { refunds?: { amount: number; created_at: string }[] }[] }[]
}

/**
 * Does what a decided claim promised and a process that died left undone. What did go back since the decision is counted
 * first, so that nothing goes back twice. No compensation: each claim is finished on its own, and run again none is left.
 */
const finishClaimsStep = createStep("finish-claims", async ({ now }: { now: Date }, { container }) => {
  const at = new Date(now).getTime()
  const recent: ClaimRow[] = await container
    .resolve(CLAIM_MODULE)
    .listClaims(
      { updated_at: { $gte: new Date(at - LOOK_BACK_MS) } },
      { relations: ["lines", "history"], take: 10_000 },
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const finished: string[] = []
  for (const claim of recent) {
    const owed = owedOf(claim, new Date(at - GRACE_MS))
    if (!owed) continue
    try {
      await finish(container, claim, owed)
      finished.push(claim.id)
      logger.warn(`Claim ${claim.id} was cut off, and its money has gone back now`)
    } catch (error) {
      logger.error(`Claim ${claim.id} was cut off, and cannot be finished: ${error}`)
    }
  }
  return new StepResponse(finished)
})

/** Finishes claims whose money or pieces a dead process left behind. */
export const finishClaimsWorkflow = createWorkflow(
  "finish-claims",
  (input: { now: Date }) => new WorkflowResponse(finishClaimsStep(input)),
)

async function finish(container: MedusaContainer, claim: ClaimRow, owed: Owed): Promise<void> {
  const { order_id } = claim
  const { data } = await container.resolve("query").graph({
    entity: "order",
    fields: ["currency_code", "payment_collections.payments.refunds.*"],
    filters: { id: order_id },
  })
  const [order] = data as Paid[]
  const given = (order?.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .flatMap(({ refunds }) => refunds ?? [])
    .filter(({ created_at }) => new Date(created_at) >= owed.since)
    .reduce((sum, { amount }) => sum + toMoney(amount, order?.currency_code ?? "").amount, 0)
  const left = Math.max(owed.amount - given, 0)
  const major = left / minorPerMajor(toMoney(0, order?.currency_code ?? "").currency)
  const lines = claim.lines.map(({ line_id, quantity }) => ({ line_id, quantity }))
  if (owed.isReceived && !(await cameBack(container, claim, owed.since))) {
    await returnSellerOrderItemsWorkflow(container).run({
      input: { order_id, lines, restock: claim.restocked ?? false, received_by: BY, refund: major },
    })
  } else if (left > 0) {
    await refundSellerOrderWorkflow(container).run({
      input: { order_id, amount: major, lines, refunded_by: BY },
    })
  }
  const { id, refunded_amount } = claim
  await container.resolve(CLAIM_MODULE).updateClaims({ id, refunded_amount: refunded_amount + owed.amount })
}

/** Whether the pieces of a decision were received since. */
async function cameBack(container: MedusaContainer, { order_id }: ClaimRow, since: Date): Promise<boolean> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "return", fields: ["id"], filters: { order_id, received_at: { $gte: since } } })
  return data.length > 0
}
