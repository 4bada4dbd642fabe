import { INBOX_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewsReader } from "../../modules/inbox/service"

/** No compensation: what was read was read. */
const readNewsStep = createStep("read-news", async (whose: NewsReader, { container }) => {
  await container.resolve(INBOX_MODULE).readAll(whose, new Date())
  return new StepResponse(null)
})

/** Marks what a seller's people, or the buyer of an account, were told as read. */
export const readNewsWorkflow = createWorkflow("read-news", (input: NewsReader) => {
  return new WorkflowResponse(readNewsStep(input))
})
