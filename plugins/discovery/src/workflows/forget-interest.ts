import { HOURS_TO_SHOW, INTEREST_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

type ForgetInput = {
  /** The instant to forget at; now when left out. */
  now?: string
}

/** No compensation: what is forgotten is meant to be gone. */
const forgetInterestStep = createStep("forget-interest", async ({ now }: ForgetInput, { container }) => {
  const interest = container.resolve(INTEREST_MODULE)
  return new StepResponse(await interest.forget(now ? new Date(now) : new Date(), HOURS_TO_SHOW))
})

/** Forgets counts that are too old to be shown, and searches that too few hours have in common. */
export const forgetInterestWorkflow = createWorkflow(
  "forget-interest",
  (input: ForgetInput) => new WorkflowResponse(forgetInterestStep(input)),
)
