import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { strayCollections } from "../unfinished-checkouts"
import type { UnfinishedCheckout } from "./find-unfinished-checkout"

/**
 * Takes away what a checkout wrote before it broke off, as its own compensations would have: parts of payments, the
 * group, the orders; the cart is open again. The orders go last, since by them the rest is found. No compensation: a run
 * that breaks off is gone on with by the next.
 */
export const forgetUnfinishedCheckoutStep = createStep(
  "forget-unfinished-checkout",
  async (found: UnfinishedCheckout, { container }) => {
    const { cart_id, order_ids, group_id, is_placed, payment_ids, usage } = found
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const stray = await strayCollections(knex, payment_ids)
    if (stray.length > 0) await container.resolve(Modules.PAYMENT).deletePaymentCollections(stray)
    if (!is_placed) {
      if (usage && usage.used.length > 0)
        await container.resolve(Modules.PROMOTION).revertUsage(usage.used, usage.context)
      await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: null }])
    }
    if (group_id) await container.resolve(ORDER_GROUP_MODULE).deleteOrderGroups(group_id)
    await container.resolve(Modules.ORDER).deleteOrders(order_ids)
    return new StepResponse(null)
  },
)
