import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertDeliveries, type ChosenDelivery, priceDeliveries } from "../price-deliveries"
import type { RefreshedCart } from "../refreshed-cart"

/** Prices the deliveries a buyer has chosen, or refuses them. Nothing to compensate: it only reads. */
export const priceDeliveriesStep = createStep(
  "price-deliveries",
  async ({ cart, options }: { cart: RefreshedCart; options: ChosenDelivery[] }, { container }) => {
    const priced = await priceDeliveries(container, cart, options)
    assertDeliveries(cart, options, priced)
    return new StepResponse(priced)
  },
)
