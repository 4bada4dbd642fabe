import { SELLER_MODULE, type SellerStatus } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type SellerUpdate = {
  id: string
  status?: SellerStatus
  status_reason?: string | null
  paused_until?: Date | null
  approved_at?: Date | null
  stock_location_id?: string
  shipping_profile_id?: string
}

/** Changes sellers, and answers which and when. Compensation: writes back what stood there. */
export const updateSellersStep = createStep(
  "update-sellers",
  async (updates: SellerUpdate[], { container }) => {
    const service = container.resolve(SELLER_MODULE)
    const before = await service.listSellers({ id: updates.map(({ id }) => id) })
    await service.updateSellers(updates)
    const undo = before.map(
      ({ id, status, status_reason, paused_until, approved_at, stock_location_id, shipping_profile_id }) => ({
        id,
        status,
        status_reason,
        paused_until,
        approved_at,
        stock_location_id,
        shipping_profile_id,
      }),
    )
    const at = new Date().toISOString()
    return new StepResponse(
      updates.map(({ id }) => ({ id, at })),
      undo,
    )
  },
  async (undo, { container }) => {
    if (undo?.length) await container.resolve(SELLER_MODULE).updateSellers(undo)
  },
)
