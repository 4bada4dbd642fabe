import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { recoverTransfersWorkflow } from "../connect/connect"
import { type SettledOrder, settledOrderFields } from "./order-rows"
import { freezeTermsStep } from "./steps/freeze-terms"
import { postOrdersStep } from "./steps/post-orders"
import { syncMakerEarningsStep } from "./steps/sync-maker-earnings"

export type SettleOrdersInput = {
  order_ids: string[]
  /** The instant to settle at; now when left out. */
  now?: string
}

/**
 * Brings the ledger to where seller orders stand: what was agreed on is frozen, and what was captured, given back,
 * disputed or released is posted. It reads the orders and not the event that called it, so events that are lost, late or
 * doubled change nothing.
 */
export const settleSellerOrdersWorkflow = createWorkflow(
  "settle-seller-orders",
  (input: SettleOrdersInput) => {
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: settledOrderFields,
      filters: transform(input, ({ order_ids }) => ({ id: order_ids })),
    }).config({ name: "orders-to-settle" })
    const orders = transform(data, (rows) =>
      (rows as SettledOrder[]).filter(({ seller_order }) => seller_order),
    )
    freezeTermsStep(orders)
    const posted = postOrdersStep(
      transform({ orders, input }, ({ orders, input }) => ({
        orders,
        now: input.now ? new Date(input.now) : new Date(),
      })),
    )
    syncMakerEarningsStep(transform(orders, (all) => all.map(({ id, status }) => ({ id, status }))))
    const seller_ids = transform(orders, (all) => [
      ...new Set(all.flatMap(({ seller_order }) => seller_order?.seller_id ?? [])),
    ])
    recoverTransfersWorkflow.runAsStep({ input: { seller_ids } })
    return new WorkflowResponse(posted)
  },
)
