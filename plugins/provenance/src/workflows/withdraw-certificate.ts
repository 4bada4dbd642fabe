import { HIRFA_EVENTS, PROVENANCE_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { holdersOf } from "../modules/provenance/holders"

type WithdrawInput = { id: string; reason: string }

/** Compensation: not withdrawn, as it was. */
const withdrawCertificateStep = createStep(
  "withdraw-certificate",
  async ({ id, reason }: WithdrawInput, { container }) => {
    const provenance = container.resolve(PROVENANCE_MODULE)
    const [certificate] = await provenance.listCertificates({ id }, { take: 1 })
    if (!certificate) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no certificate ${id}`)
    if (certificate.withdrawn_at)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This was withdrawn already")
    await provenance.updateCertificates({ id, withdrawn_at: new Date(), withdrawn_reason: reason })
    const { seller_id, product_id } = certificate
    return new StepResponse({ seller_id, product_id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const before = { id, withdrawn_at: null, withdrawn_reason: null }
    await container.resolve(PROVENANCE_MODULE).updateCertificates(before)
  },
)

/** Says that a certificate holds no longer, and why. It is never deleted: somebody may have bought by it. */
export const withdrawCertificateWorkflow = createWorkflow("withdraw-certificate", (input: WithdrawInput) => {
  const held = withdrawCertificateStep(input)
  emitEventStep({
    eventName: HIRFA_EVENTS.CERTIFICATES_CHANGED,
    data: transform(held, (held) => holdersOf([held])),
  })
  return new WorkflowResponse(transform(input, ({ id }) => ({ id })))
})
