import { type Correction, HIRFA_EVENTS } from "@hirfa/contracts"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type Actor, moveApplicationStep } from "./steps/move-application"

export type AnswerApplicationInput = {
  id: string
  deed: "correct" | "refuse"
  actor: Actor
  reason?: string | null
  corrections?: Correction[]
}

/** The operator sends an application back with what is to be changed, or refuses it with the reason. */
export const answerApplicationWorkflow = createWorkflow(
  "answer-application",
  (input: AnswerApplicationInput) => {
    const entry = moveApplicationStep(input)
    emitEventStep({ eventName: HIRFA_EVENTS.APPLICATION_CHANGED, data: entry })
    return new WorkflowResponse(entry)
  },
)
