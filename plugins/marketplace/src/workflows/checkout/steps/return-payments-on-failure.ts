import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { returnPayments } from "../return-payments"

type Input = { cart_id: string; payment_session_ids: string[] }

/**
 * Does nothing but remember the payments. Compensation: when no order came of them, money that was taken goes back,
 * also money that only the payment provider knows of yet, because the browser paid before the cart was completed.
 */
export const returnPaymentsOnFailureStep = createStep(
  "return-payments-on-failure",
  async (input: Input) => new StepResponse(null, input),
  async (input, { container }) => {
    if (input) await returnPayments(container, input)
  },
)
