import { RECEIPT_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

const DAY = 86_400_000

/** Nothing to compensate: what is deleted is never asked for again. */
const sweepReceiptsStep = createStep(
  "sweep-receipts",
  async ({ older_than_days }: { older_than_days: number }, { container }) => {
    await container.resolve(RECEIPT_MODULE).sweep(new Date(Date.now() - older_than_days * DAY))
    return new StepResponse(null)
  },
)

/** Forgets what members' requests with a key were answered long ago. */
export const sweepReceiptsWorkflow = createWorkflow(
  "sweep-receipts",
  (input: { older_than_days: number }) => {
    return new WorkflowResponse(sweepReceiptsStep(input))
  },
)
