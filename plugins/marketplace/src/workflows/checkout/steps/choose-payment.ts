import type { BigNumberInput, PaymentSessionDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { choosePayment } from "../choose-payment"

type Input = { sessions: PaymentSessionDTO[]; total: BigNumberInput; minor_per_major: number }

/** Nothing to compensate: it only chooses or refuses. */
export const choosePaymentStep = createStep(
  "choose-payment",
  async ({ sessions, total, minor_per_major }: Input) => {
    const chosen = choosePayment(sessions, total, minor_per_major)
    return new StepResponse({ id: chosen?.id ?? null, provider_id: chosen?.provider_id ?? null })
  },
)
