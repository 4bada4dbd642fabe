import { APPLICATION_MODULE, type ApplicationAnswers, cleanAnswer, type TextField } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { nameOf, readApplicationRow } from "./facts"

export type SaveAnswersInput = { id: string; answers: ApplicationAnswers }

/**
 * Adds answers to an application. Compensation: writes back what stood there.
 * @throws NOT_ALLOWED while the operator has it, and afterwards
 */
const addAnswersStep = createStep(
  "add-application-answers",
  async ({ id, answers }: SaveAnswersInput, { container }) => {
    const before = await readApplicationRow(container, id)
    const added = cleaned(answers)
    const name = nameOf({ ...before.answers, ...added })
    const isSaved = await container.resolve(APPLICATION_MODULE).addAnswers(id, added, name)
    if (!isSaved) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `This application is ${before.status}: it can be changed again when a correction is asked for`,
      )
    }
    return new StepResponse({ id }, { id, answers: before.answers })
  },
  async (undo, { container }) => {
    if (undo) await container.resolve(APPLICATION_MODULE).updateApplications(undo)
  },
)

function cleaned(answers: ApplicationAnswers): ApplicationAnswers {
  const { people, ...texts } = answers
  const entries = Object.entries(texts) as [TextField, string][]
  const clean = Object.fromEntries(entries.map(([field, typed]) => [field, cleanAnswer(field, typed)]))
  return { ...clean, ...(people ? { people } : {}) }
}

/** An applicant saves what she wrote, right or not yet. */
export const saveAnswersWorkflow = createWorkflow("save-application-answers", (input: SaveAnswersInput) => {
  return new WorkflowResponse(addAnswersStep(input))
})
