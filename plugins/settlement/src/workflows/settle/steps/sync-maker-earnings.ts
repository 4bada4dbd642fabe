import { COMMISSION_MODULE, LEDGER_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { makersDue } from "../../../modules/commission/terms"
import { remainderOf } from "../../../modules/ledger/postings/remainder"
import { UNPAID } from "../../../modules/ledger/postings/standing"
import { readBackByLine } from "../grounds"
import type { SettledOrder } from "../order-rows"
import { agreedTerms, wholeOf } from "../terms"

/**
 * Writes down what each maker has of what was kept of an order. Reads anew what went back, so that of two runs at once the
 * later one is right. No compensation: run again, it mends itself.
 */
export const syncMakerEarningsStep = createStep(
  "sync-maker-earnings",
  async (orders: Pick<SettledOrder, "id" | "status">[], { container }) => {
    const commission = container.resolve(COMMISSION_MODULE)
    const order_ids = orders.map(({ id }) => id)
    const [terms, kept, back] = await Promise.all([
      commission.listOrderTerms(
        { order_id: order_ids },
        { relations: ["lines", "lines.makers"], take: order_ids.length },
      ),
      container.resolve(LEDGER_MODULE).keptOfOrders(order_ids),
      readBackByLine(container, order_ids),
    ])
    const canceled = new Set(orders.flatMap(({ id, status }) => (status === "canceled" ? id : [])))
    const updates = terms.flatMap((order) => {
      const state = order.is_released ? ("earned" as const) : ("expected" as const)
      const remainder = remainderOf(agreedTerms(order), {
        ...UNPAID,
        kept: kept.get(order.order_id) ?? 0,
        stands: !canceled.has(order.order_id),
        back: back.get(order.order_id) ?? UNPAID.back,
      })
      return order.lines.flatMap(({ line_item_id, makers }) => {
        const agreed = makers.map(({ agreed }) => ({ amount: wholeOf(agreed) }))
        const line = remainder.lines[line_item_id] ?? { left: 1, of: 1 }
        const due = makersDue({ makers: agreed }, line, remainder)
        return makers.flatMap((maker, index) => {
          const amount = due[index] ?? 0
          const isSame = wholeOf(maker.amount) === amount && maker.state === state
          return isSame ? [] : [{ id: maker.id, amount, state }]
        })
      })
    })
    if (updates.length > 0) await commission.updateMakerEarnings(updates)
    return new StepResponse(null)
  },
)
