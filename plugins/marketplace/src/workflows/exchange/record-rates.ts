import type { ExchangeRate } from "@hirfa/contracts"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordRatesStep } from "./steps/record-rates"

export type RecordRatesInput = { rates: ExchangeRate[]; recorded_by?: string }

/** Writes down exchange rates. One that is there already with the same value is left; another value for its day is refused. */
export const recordRatesWorkflow = createWorkflow("record-exchange-rates", (input: RecordRatesInput) => {
  return new WorkflowResponse(recordRatesStep(input))
})
