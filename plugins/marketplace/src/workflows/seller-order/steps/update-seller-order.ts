import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Update = {
  id: string
  confirmed_at?: Date | null
  confirmed_by?: string | null
  note?: string | null
  cancel_reason?: string | null
  making?: "waiting" | null
}

/** Changes what the seller noted on an order. Compensation: writes back what stood there. */
export const updateSellerOrderStep = createStep(
  "update-seller-order",
  async (update: Update, { container }) => {
    const service = container.resolve(ORDER_GROUP_MODULE)
    const { id, confirmed_at, confirmed_by, note, cancel_reason, making } = await service.retrieveSellerOrder(
      update.id,
    )
    await service.updateSellerOrders(update)
    return new StepResponse(null, { id, confirmed_at, confirmed_by, note, cancel_reason, making })
  },
  async (before, { container }) => {
    if (before) await container.resolve(ORDER_GROUP_MODULE).updateSellerOrders(before)
  },
)
