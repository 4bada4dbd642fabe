import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { type WorkedOrder, workedOrderFields } from "./seller-order-rows"
import { syncStageStep } from "./steps/sync-stage"
import { updateSellerOrderStep } from "./steps/update-seller-order"

/** Nothing to compensate: it only refuses. */
const assertCancelableStep = createStep("assert-order-cancelable", async (order: WorkedOrder) => {
  if (order.status === "canceled")
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This order was canceled already")
  if (order.fulfillments?.some(({ shipped_at, canceled_at }) => shipped_at && !canceled_at)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "A parcel of this order is on its way: ask the buyer to return it instead",
    )
  }
  return new StepResponse(null)
})

/** Opens the parcels that were packed and not sent. No compensation: a parcel that was opened can be packed again. */
const openParcelsStep = createStep("open-parcels", async (order: WorkedOrder, { container }) => {
  for (const { id, canceled_at } of order.fulfillments ?? []) {
    if (canceled_at) continue
    await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id: order.id, fulfillment_id: id } })
  }
  return new StepResponse(null)
})

/** Cancels one seller's order: its stock is free again and its buyer gets back what it cost. The others go on. */
export const cancelSellerOrderWorkflow = createWorkflow(
  "cancel-seller-order",
  (input: { order_id: string; reason: string; canceled_by: string }) => {
    acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: workedOrderFields,
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "order-to-cancel" })
    const order = transform(data, (row) => row as WorkedOrder)
    assertCancelableStep(order)
    openParcelsStep(order)
    cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id, canceled_by: input.canceled_by } })
    updateSellerOrderStep(
      transform({ order, input }, ({ order, input }) => ({
        id: order.seller_order.id,
        cancel_reason: input.reason,
      })),
    )
    syncStageStep([input.order_id])
    releaseLockStep({ key: input.order_id })
    return new WorkflowResponse({ id: input.order_id })
  },
)
