import { faultsOf, HIRFA_EVENTS } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { readApplicationRow } from "./facts"
import { type Actor, moveApplicationStep } from "./steps/move-application"

/**
 * Nothing to compensate: it only reads.
 * @throws INVALID_DATA naming every field that is missing or wrong
 */
const assertCompleteStep = createStep(
  "assert-application-complete",
  async ({ id }: { id: string }, { container }) => {
    const { answers, documents } = await readApplicationRow(container, id)
    const faults = faultsOf(
      answers,
      documents.map(({ purpose }) => purpose),
    )
    if (faults.length > 0) {
      const words = faults.map(
        ({ field, fault, isScan }) => `${field}${isScan ? " (its scan)" : ""}: ${fault}`,
      )
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The application is not complete. ${words.join("; ")}`,
        "incomplete",
      )
    }
    return new StepResponse({ id })
  },
)

/** An applicant hands her application to the operator, for the first time or after a correction. */
export const submitApplicationWorkflow = createWorkflow(
  "submit-application",
  (input: { id: string; actor: Actor }) => {
    assertCompleteStep(input)
    const entry = moveApplicationStep({ id: input.id, actor: input.actor, deed: "submit" })
    emitEventStep({ eventName: HIRFA_EVENTS.APPLICATION_CHANGED, data: entry })
    return new WorkflowResponse(entry)
  },
)
