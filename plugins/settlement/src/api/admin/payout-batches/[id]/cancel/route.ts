import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelPayoutBatchWorkflow } from "../../../../../workflows"

/** Takes a batch apart that was not approved. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const { result } = await cancelPayoutBatchWorkflow(req.scope).run({ input: { id } })
  res.json(result)
}
