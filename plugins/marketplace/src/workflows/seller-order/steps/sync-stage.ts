import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type OrderFacts, parcelState, stageOf } from "../order-state"

type Row = OrderFacts & { id: string; seller_order?: { id: string; stage: string } | null }

/** Writes down the stage that follows from the order. No compensation: run again, it mends itself. */
export const syncStageStep = createStep(
  "sync-seller-order-stage",
  async (order_ids: string[], { container }) => {
    const { data } = await container.resolve("query").graph({
      entity: "order",
      fields: [
        "id",
        "status",
        "items.*",
        "seller_order.id",
        "seller_order.stage",
        "seller_order.confirmed_at",
      ],
      filters: { id: order_ids },
    })
    const updates = (data as Row[]).flatMap((order) => {
      const stage = stageOf(parcelState(order))
      return order.seller_order && order.seller_order.stage !== stage
        ? [{ id: order.seller_order.id, stage }]
        : []
    })
    if (updates.length > 0) await container.resolve(ORDER_GROUP_MODULE).updateSellerOrders(updates)
    return new StepResponse(null)
  },
)
