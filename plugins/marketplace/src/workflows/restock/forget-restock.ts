import { RESTOCK_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

/** One wish, all of an address by its key, or all that are older. */
type Whose = { handle: string; email: string } | { email_key: string } | { before: string }

/** No compensation: who wants no mail gets none, whatever else goes wrong. */
const forgetRestockStep = createStep("forget-restock", async (whose: Whose, { container }) => {
  const service = container.resolve(RESTOCK_MODULE)
  if ("email_key" in whose) await service.forgetAddress(whose.email_key)
  else if ("before" in whose) await service.forgetBefore(new Date(whose.before))
  else {
    const { data } = await container
      .resolve("query")
      .graph({ entity: "product", fields: ["id"], filters: { handle: whose.handle } })
    for (const { id } of data as { id: string }[]) await service.forget(id, whose.email)
  }
  return new StepResponse(null)
})

/** Deletes addresses that are not wanted for a mail any more. */
export const forgetRestockWorkflow = createWorkflow("forget-restock", (whose: Whose) => {
  return new WorkflowResponse(forgetRestockStep(whose))
})
