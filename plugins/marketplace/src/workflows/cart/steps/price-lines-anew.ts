import type { UpdateLineItemWithSelectorDTO } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { priceLines } from "../price-lines"
import { refreshedCartFields } from "../refreshed-cart"

/** What each line of a cart costs now. Nothing to compensate: it only reads. */
export const priceLinesAnewStep = createStep(
  "price-lines-anew",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const { data } = await container
      .resolve("query")
      .graph({ entity: "cart", fields: refreshedCartFields, filters: { id: cart_id } })
    const [cart] = data
    if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cart_id}`)
    if (cart.completed_at)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `Cart ${cart_id} is already completed`)
    const { lineItems } = await priceLines(container, { cart })
    return new StepResponse(lineItems as UpdateLineItemWithSelectorDTO[])
  },
)
