import { INBOX_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

/** No compensation: what was read was read. */
const readNewsStep = createStep("read-news", async ({ seller_id }: { seller_id: string }, { container }) => {
  await container.resolve(INBOX_MODULE).readAll(seller_id, new Date())
  return new StepResponse(null)
})

/** Marks what a seller's people were told as read. */
export const readNewsWorkflow = createWorkflow("read-news", (input: { seller_id: string }) => {
  return new WorkflowResponse(readNewsStep(input))
})
