import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { cart_id?: string; cart?: { payment_collection?: unknown } }

/** Whether a payment of a cart was begun, of which the link tells. Nothing to compensate: it only reads. */
export const lookForPaymentStep = createStep(
  "look-for-payment",
  async ({ cart_id, cart }: Input, { container }) => {
    if (cart || !cart_id) return new StepResponse(!!cart?.payment_collection)
    const links = container
      .resolve(ContainerRegistrationKeys.LINK)
      .getLinkModule(Modules.CART, "cart_id", Modules.PAYMENT, "payment_collection_id")
    const [link] = (await links?.list({ cart_id }, { select: ["cart_id"], take: 1 })) ?? []
    return new StepResponse(!!link)
  },
)
