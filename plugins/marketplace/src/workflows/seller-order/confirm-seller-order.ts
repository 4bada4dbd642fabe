import { HIRFA_EVENTS } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { type WorkedOrder, workedOrderFields } from "./seller-order-rows"
import { syncStageStep } from "./steps/sync-stage"
import { updateSellerOrderStep } from "./steps/update-seller-order"

/** Nothing to compensate: it only refuses. */
const assertOpenStep = createStep("assert-order-open", async (order: WorkedOrder) => {
  if (order.status === "canceled") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This order was canceled: there is nothing to make or send",
    )
  }
  return new StepResponse(null)
})

function isMadeToOrder({ items }: WorkedOrder): boolean {
  return items.some(({ product }) => product?.piece?.is_made_to_order === true)
}

/** The seller has seen the order and will make it. Confirming twice changes nothing. */
export const confirmSellerOrderWorkflow = createWorkflow(
  "confirm-seller-order",
  (input: { order_id: string; member_id: string }) => {
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: [...workedOrderFields, "items.product.piece.is_made_to_order"],
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    })
    const order = transform(data, (row) => row as WorkedOrder)
    assertOpenStep(order)
    when("not-confirmed", order, ({ seller_order }) => !seller_order.confirmed_at).then(() => {
      updateSellerOrderStep(
        transform({ order, input }, ({ order, input }) => ({
          id: order.seller_order.id,
          confirmed_at: new Date(),
          confirmed_by: input.member_id,
          making: isMadeToOrder(order) ? ("waiting" as const) : null,
        })),
      )
      emitEventStep({ eventName: HIRFA_EVENTS.SELLER_ORDER_CONFIRMED, data: { id: input.order_id } })
    })
    syncStageStep([input.order_id])
    return new WorkflowResponse({ id: input.order_id })
  },
)
