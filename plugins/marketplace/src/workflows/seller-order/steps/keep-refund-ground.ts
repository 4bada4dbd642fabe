import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { groundOf, type PricedOrder } from "../refund-ground"
import type { LineToReturn } from "../returnable"

export type GroundInput = {
  /** As it was before anything came back: Medusa prices what came back at nothing. */
  order: PricedOrder
  /** Which pieces the money is of; none when it is of the order as a whole. */
  lines: readonly LineToReturn[]
  /** Major units of the order's currency. */
  amount: number
}

/**
 * Writes down which pieces a refund is of, before it is made: the refund then names it in its note, and no process can die
 * between the two. No compensation: a ground that no refund names says nothing.
 */
export const keepRefundGroundStep = createStep(
  "keep-refund-ground",
  async ({ order, lines, amount }: GroundInput, { container }) => {
    if (lines.length === 0 || amount <= 0) return new StepResponse(null)
    const list = groundOf(order, lines, amount)
    const { id } = await container
      .resolve(ORDER_GROUP_MODULE)
      .createRefundGrounds({ order_id: order.id, lines: { list } })
    return new StepResponse(id)
  },
)
