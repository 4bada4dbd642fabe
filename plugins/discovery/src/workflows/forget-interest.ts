import { HOURS_TO_SHOW, INTEREST_MODULE, SEARCH_CHECK_MODULE } from "@hirfa/contracts"
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

/** No compensation: what is forgotten is meant to be gone. */
const forgetSearchChecksStep = createStep(
  "forget-search-checks",
  async ({ now }: ForgetInput, { container }) => {
    await container.resolve(SEARCH_CHECK_MODULE).forget(now ? new Date(now) : new Date())
    return new StepResponse()
  },
)

/**
 * Forgets counts that are too old to be shown, searches that too few hours have in common, and what checks of the search
 * found more than a year ago.
 */
export const forgetInterestWorkflow = createWorkflow("forget-interest", (input: ForgetInput) => {
  forgetSearchChecksStep(input)
  return new WorkflowResponse(forgetInterestStep(input))
})
