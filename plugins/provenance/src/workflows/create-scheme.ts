import { HIRFA_EVENTS, PROVENANCE_MODULE, type SchemeBody } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

/** Compensation: deletes the scheme, by which nobody can have been certified yet. */
const createSchemeStep = createStep(
  "create-scheme",
  async ({ url, ...own }: SchemeBody, { container }) => {
    const provenance = container.resolve(PROVENANCE_MODULE)
    const { code } = own
    try {
      const scheme = await provenance.createSchemes({ ...own, url: url ?? null })
      return new StepResponse({ code }, scheme.id)
    } catch (error) {
      const [existing] = await provenance.listSchemes({ code }, { select: ["id"], take: 1 })
      if (!existing) throw error
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `code: there is a scheme ${code} already`)
    }
  },
  async (id, { container }) => {
    if (id) await container.resolve(PROVENANCE_MODULE).deleteSchemes(id)
  },
)

/** Enters the rules of a label, and who certifies by them. */
export const createSchemeWorkflow = createWorkflow("create-scheme", (input: SchemeBody) => {
  const scheme = createSchemeStep(input)
  emitEventStep({ eventName: HIRFA_EVENTS.SCHEMES_CHANGED, data: {} })
  return new WorkflowResponse(scheme)
})
