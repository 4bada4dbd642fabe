import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A cart belongs to a sales channel, which its publishable key names or the store has. It only checks. */
export const requireSalesChannelStep = createStep(
  "require-sales-channel",
  async ({ salesChannel }: { salesChannel?: { id: string } | null }) => {
    if (salesChannel) return new StepResponse(undefined)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A cart needs a sales channel: give sales_channel_id, or set the store's default sales channel",
    )
  },
)
