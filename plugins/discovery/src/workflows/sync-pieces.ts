import { HIRFA_EVENTS } from "@hirfa/contracts"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { writeDocumentsStep } from "./steps/write-documents"

export interface SyncPiecesInput {
  product_ids: string[]
}

/**
 * Brings the search documents of some products in line with the commerce tables: writes those that the shop shows,
 * removes the others, and says which pieces and sellers changed. Run again, it changes nothing.
 */
export const syncPiecesWorkflow = createWorkflow("sync-pieces", (input: SyncPiecesInput) => {
  const changed = writeDocumentsStep(input)
  when({ changed }, ({ changed }) => changed.handles.length > 0).then(() => {
    emitEventStep({
      eventName: HIRFA_EVENTS.CATALOG_CHANGED,
      data: transform({ changed }, ({ changed }) => changed),
    })
  })
  return new WorkflowResponse(changed)
})
