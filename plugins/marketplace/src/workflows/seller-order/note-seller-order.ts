import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { WorkedOrder } from "./seller-order-rows"
import { updateSellerOrderStep } from "./steps/update-seller-order"

/** A note for the seller's own people; an empty one takes it away. */
export const noteSellerOrderWorkflow = createWorkflow(
  "note-seller-order",
  (input: { order_id: string; note: string }) => {
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: ["id", "seller_order.id"],
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    })
    updateSellerOrderStep(
      transform({ data, input }, ({ data, input }) => ({
        id: (data as WorkedOrder).seller_order.id,
        note: input.note || null,
      })),
    )
    return new WorkflowResponse({ id: input.order_id })
  },
)
