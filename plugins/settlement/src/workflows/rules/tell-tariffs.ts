import { COMMISSION_MODULE, HIRFA_EVENTS, LEDGER_MODULE } from "@hirfa/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type Reach, reachesOf } from "./reaches"

type TellInput = {
  /** The instant to tell up to; now when left out. */
  now?: string
}

const WATERMARK = "tariffs"

/** No compensation: what is told twice changes nothing. */
const turnedTariffsStep = createStep("find-turned-tariffs", async ({ now: at }: TellInput, { container }) => {
  const ledger = container.resolve(LEDGER_MODULE)
  const now = at ? new Date(at) : new Date()
  const [mark] = await ledger.listSettlementSweeps({ id: WATERMARK }, { take: 1 })
  if (!mark) {
    // Whoever shows prices has shown them by the rules of today until now.
    await ledger.createSettlementSweeps({ id: WATERMARK, swept_to: now })
    return new StepResponse<Reach[]>([])
  }
  const turned = { $gt: mark.swept_to, $lte: now }
  const rules = await container
    .resolve(COMMISSION_MODULE)
    .listCommissionRules({ $or: [{ valid_from: turned }, { valid_to: turned }] }, { take: 100_000 })
  await ledger.updateSettlementSweeps({ id: WATERMARK, swept_to: now })
  return new StepResponse(reachesOf(rules))
})

/** Says of tariffs that were entered for a later day, or with an end, that their day has come. */
export const tellTariffsWorkflow = createWorkflow("tell-tariffs", (input: TellInput) => {
  const reaches = turnedTariffsStep(input)
  when({ reaches }, ({ reaches }) => reaches.length > 0).then(() => {
    emitEventStep({
      eventName: HIRFA_EVENTS.TARIFFS_CHANGED,
      data: transform({ reaches }, ({ reaches }) => ({ reaches })),
    })
  })
  return new WorkflowResponse(reaches)
})
