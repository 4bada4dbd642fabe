import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { syncStageStep } from "./steps/sync-stage"

/** Brings the stage of seller orders in line with what happened to them, also by Medusa's own admin. */
export const syncSellerOrderStageWorkflow = createWorkflow(
  "sync-seller-order-stage",
  (input: { order_ids: string[] }) => new WorkflowResponse(syncStageStep(input.order_ids)),
)
