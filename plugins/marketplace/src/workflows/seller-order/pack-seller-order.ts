import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { type LineToSend, linesToPack } from "./remaining"
import { type WorkedOrder, workedOrderFields } from "./seller-order-rows"
import { syncStageStep } from "./steps/sync-stage"

/** Packs lines of an order, or all that is left of it, into one parcel at the seller's own place. */
export const packSellerOrderWorkflow = createWorkflow(
  "pack-seller-order",
  (input: { order_id: string; lines?: LineToSend[]; carrier?: string }) => {
    acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: workedOrderFields,
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "order-to-pack" })
    const fulfillment = createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ data, input }, ({ data, input }) => {
        const order = data as WorkedOrder
        return {
          order_id: input.order_id,
          location_id: order.seller_order.seller.stock_location_id ?? "",
          items: linesToPack(order.items, input.lines),
          ...(input.carrier ? { metadata: { carrier: input.carrier } } : {}),
        }
      }),
    })
    syncStageStep([input.order_id])
    releaseLockStep({ key: input.order_id })
    return new WorkflowResponse(transform(fulfillment, ({ id }) => ({ id })))
  },
)
