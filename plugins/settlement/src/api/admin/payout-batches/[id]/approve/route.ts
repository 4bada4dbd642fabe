import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approvePayoutBatchWorkflow } from "../../../../../workflows"

/** A second person says that it may be paid. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const { result } = await approvePayoutBatchWorkflow(req.scope).run({
    input: { id, approved_by: req.auth_context.actor_id },
  })
  res.json(result)
}
