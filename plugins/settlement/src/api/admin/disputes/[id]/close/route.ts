import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closeDisputeWorkflow } from "../../../../../workflows"

/** The bank has decided. */
export async function POST(
  req: AuthenticatedMedusaRequest<{ outcome: "won" | "lost" }>,
  res: MedusaResponse,
) {
  const { result } = await closeDisputeWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", outcome: req.validatedBody.outcome },
  })
  res.json(result)
}
