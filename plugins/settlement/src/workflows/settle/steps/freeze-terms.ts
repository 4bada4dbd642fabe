import { COMMISSION_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Rule } from "../../../modules/commission"
import { freezeTerms } from "../../../modules/commission/terms"
import type { SettledOrder } from "../order-rows"
import { placedOrderOf } from "../placed-order"

/**
 * Freezes what was agreed on of orders that have no terms yet, by the rules of the day on which each was placed. No
 * compensation: terms are true whatever follows, and written once.
 */
export const freezeTermsStep = createStep(
  "freeze-order-terms",
  async (orders: SettledOrder[], { container }) => {
    const commission = container.resolve(COMMISSION_MODULE)
    const known = await commission.listOrderTerms(
      { order_id: orders.map(({ id }) => id) },
      { select: ["order_id"], take: orders.length },
    )
    const frozen = new Set(known.map(({ order_id }) => order_id))
    const fresh = orders.filter(({ id, seller_order }) => seller_order && !frozen.has(id))
    if (fresh.length === 0) return new StepResponse(null)
    const rules: Rule[] = await commission.listCommissionRules({}, { take: 100_000 })
    for (const order of fresh) {
      const seller_id = order.seller_order?.seller_id ?? ""
      const days = await commission.returnDaysAt({ seller_id, at: new Date(order.created_at) })
      const placed = placedOrderOf(order, days)
      if (placed) await commission.keepTerms(freezeTerms(placed, rules))
    }
    return new StepResponse(null)
  },
)
