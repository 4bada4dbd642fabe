import { HIRFA_EVENTS } from "@hirfa/contracts"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

/** Has the search compared with the tables behind: with very many pieces it takes longer than a request may. */
export const askForSearchCheckWorkflow = createWorkflow("ask-for-search-check", () => {
  emitEventStep({ eventName: HIRFA_EVENTS.SEARCH_CHECK_ASKED, data: {} })
  return new WorkflowResponse(void 0)
})
