import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { type WorkedOrder, workedOrderFields } from "./seller-order-rows"
import { syncStageStep } from "./steps/sync-stage"

/** Nothing to compensate: it only refuses. */
const assertOnTheWayStep = createStep(
  "assert-parcel-on-the-way",
  async (input: { order: WorkedOrder; fulfillment_id: string }) => {
    const parcel = input.order.fulfillments?.find(
      ({ id, canceled_at }) => id === input.fulfillment_id && !canceled_at,
    )
    if (!parcel)
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `shipment_id ${input.fulfillment_id} is not a parcel of this order`,
      )
    if (!parcel.shipped_at)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This parcel was not sent yet: enter its tracking number first",
      )
    if (parcel.delivered_at)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This parcel was delivered already")
    return new StepResponse(null)
  },
)

/** The parcel has arrived. */
export const deliverSellerOrderWorkflow = createWorkflow(
  "deliver-seller-order",
  (input: { order_id: string; fulfillment_id: string }) => {
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: workedOrderFields,
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "order-to-deliver" })
    assertOnTheWayStep({
      order: transform(data, (row) => row as WorkedOrder),
      fulfillment_id: input.fulfillment_id,
    })
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
      input: transform(input, ({ order_id, fulfillment_id }) => ({
        orderId: order_id,
        fulfillmentId: fulfillment_id,
      })),
    })
    syncStageStep([input.order_id])
    return new WorkflowResponse({ id: input.order_id })
  },
)
