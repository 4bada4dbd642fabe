import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { cart_id: string; promo_codes?: string[]; has_promotions?: boolean }

/**
 * Whether there is anything to discount: a code that was given, one the cart has, or a promotion that comes by itself.
 * Most carts have none of them, and reckoning none costs two dozen statements. Nothing to compensate: it only reads.
 */
export const lookForPromotionsStep = createStep(
  "look-for-promotions",
  async ({ cart_id, promo_codes = [], has_promotions }: Input, { container }) => {
    if (promo_codes.length > 0 || has_promotions) return new StepResponse(true)
    const [automatic] = await container
      .resolve(Modules.PROMOTION)
      .listPromotions({ is_automatic: true, status: ["active"] }, { select: ["id"], take: 1 })
    if (automatic || has_promotions === false) return new StepResponse(!!automatic)
    const { data } = await container
      .resolve("query")
      .graph({ entity: "cart", fields: ["promotions.id"], filters: { id: cart_id } })
    return new StepResponse((data[0]?.promotions ?? []).some(Boolean))
  },
)
