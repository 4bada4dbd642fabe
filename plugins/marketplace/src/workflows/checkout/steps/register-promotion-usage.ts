import type { BigNumberInput } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = {
  used: { code: string; amount: BigNumberInput }[]
  context: { customer_id: string | null; customer_email: string | null }
}

/** Counts the promotions of a cart as used: once a checkout, however many sellers share it. Compensation: takes it back. */
export const registerPromotionUsageStep = createStep(
  "register-promotion-usage",
  async (input: Input, { container }) => {
    if (input.used.length === 0) return new StepResponse(null, null)
    await container.resolve(Modules.PROMOTION).registerUsage(input.used, input.context)
    return new StepResponse(null, input)
  },
  async (done, { container }) => {
    if (done) await container.resolve(Modules.PROMOTION).revertUsage(done.used, done.context)
  },
)
