import { COMMISSION_MODULE, LEDGER_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { makersDue } from "../../../modules/commission/terms"
import { wholeOf } from "../terms"

/** Writes down what each maker has of what was kept of an order. No compensation: run again, it mends itself. */
export const syncMakerEarningsStep = createStep(
  "sync-maker-earnings",
  async (order_ids: string[], { container }) => {
    const commission = container.resolve(COMMISSION_MODULE)
    const [terms, kept] = await Promise.all([
      commission.listOrderTerms(
        { order_id: order_ids },
        { relations: ["lines", "lines.makers"], take: order_ids.length },
      ),
      container.resolve(LEDGER_MODULE).keptOfOrders(order_ids),
    ])
    const updates = terms.flatMap((order) => {
      const state = order.is_released ? ("earned" as const) : ("expected" as const)
      const payable = wholeOf(order.payable)
      return order.lines.flatMap(({ makers }) => {
        const agreed = makers.map((maker) => ({
          maker_id: maker.maker_id,
          percent: maker.percent,
          amount: wholeOf(maker.agreed),
        }))
        const due = makersDue({ makers: agreed }, kept.get(order.order_id) ?? 0, payable)
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
