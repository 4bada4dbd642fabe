import { PIECE_SHEET_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

export type SetRoundingInput = { seller_id: string; currency: string; step: number | null }

/** Compensation: the step of before. */
const setRoundingStep = createStep(
  "set-price-rounding",
  async ({ seller_id, currency, step }: SetRoundingInput, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    const [known] = await service.listPriceRoundings({ seller_id, currency_code: currency })
    if (known) await service.deletePriceRoundings([known.id])
    if (step !== null) await service.createPriceRoundings({ seller_id, currency_code: currency, step })
    return new StepResponse({ currency, step }, { seller_id, currency, step: known?.step ?? null })
  },
  async (before, { container }) => {
    if (!before) return
    const { seller_id, currency, step } = before
    const service = container.resolve(PIECE_SHEET_MODULE)
    const rows = await service.listPriceRoundings({ seller_id, currency_code: currency })
    await service.deletePriceRoundings(rows.map(({ id }) => id))
    if (step !== null) await service.createPriceRoundings({ seller_id, currency_code: currency, step })
  },
)

/** To what a seller's prices in a currency are rounded up; null is the shop's own rule. */
export const setRoundingWorkflow = createWorkflow("set-price-rounding", (input: SetRoundingInput) => {
  return new WorkflowResponse(setRoundingStep(input))
})
