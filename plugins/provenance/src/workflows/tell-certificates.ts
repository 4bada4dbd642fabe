import { HIRFA_EVENTS, PROVENANCE_MODULE } from "@hirfa/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { dayBefore, today } from "../days"
import { holdersOf } from "../modules/provenance/holders"

type TellInput = {
  /** The day (YYYY-MM-DD, UTC) that has begun; today when left out. */
  day?: string
}

/** No compensation: it reads. */
const turnedCertificatesStep = createStep(
  "find-turned-certificates",
  async ({ day = today() }: TellInput, { container }) => {
    const turned = await container
      .resolve(PROVENANCE_MODULE)
      .listCertificates(
        { withdrawn_at: null, $or: [{ issued_on: day }, { expires_on: dayBefore(day) }] },
        { select: ["id", "seller_id", "product_id"], take: 100_000 },
      )
    return new StepResponse(holdersOf(turned))
  },
)

/** Says whose certificates begin to hold on a day, or held until the day before. Told twice, it changes nothing. */
export const tellCertificatesWorkflow = createWorkflow("tell-certificates", (input: TellInput) => {
  const holders = turnedCertificatesStep(input)
  when({ holders }, ({ holders }) => holders.seller_ids.length > 0 || holders.product_ids.length > 0).then(
    () => {
      emitEventStep({
        eventName: HIRFA_EVENTS.CERTIFICATES_CHANGED,
        data: transform({ holders }, ({ holders }) => holders),
      })
    },
  )
  return new WorkflowResponse(holders)
})
