import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CheckoutCart } from "../checkout-cart"
import { planOrders } from "../plan-orders"

/** A step and not a transform, so that the ids that it makes up are made up once. Nothing to compensate. */
export const planOrdersStep = createStep(
  "plan-orders",
  async (cart: CheckoutCart) => new StepResponse(planOrders(cart)),
)
