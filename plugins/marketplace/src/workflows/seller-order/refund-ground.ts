import type { BigNumberInput } from "@medusajs/framework/types"
import { toMoney } from "../../views/money"
import { allot } from "../checkout/allot"
import { costOf } from "../claim/claimable"
import type { LineToReturn } from "./returnable"

export type PricedOrder = { id: string; currency_code: string; items: Parameters<typeof costOf>[0] }
export type GroundLine = { line_id: string; amount: number }

/** What an order is read by for the ground of a refund. */
export const pricedOrderFields = ["id", "currency_code", "total", "items.*"]

/**
 * How much of a refund (major units) is whose line, in minor units: what the pieces cost, or less in proportion. What goes
 * back beyond that is for no piece.
 */
export function groundOf(
  { items, currency_code }: Omit<PricedOrder, "id">,
  lines: readonly LineToReturn[],
  refund: BigNumberInput,
): GroundLine[] {
  const minor = (major: BigNumberInput) => toMoney(major, currency_code).amount
  const costs = lines.map((line) => minor(costOf(items, [line])))
  const cost = costs.reduce((sum, own) => sum + own, 0)
  const amount = minor(refund)
  const amounts = amount < cost ? allot(amount, costs) : costs
  return lines.map(({ line_id }, index) => ({ line_id, amount: amounts[index] ?? 0 }))
}
