import type { VerifyAccountBody } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decidePayoutAccountWorkflow } from "../../../../../workflows"

/** Verifies or refuses an account. */
export async function POST(req: AuthenticatedMedusaRequest<VerifyAccountBody>, res: MedusaResponse) {
  const { result } = await decidePayoutAccountWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id ?? "", decided_by: req.auth_context.actor_id },
  })
  res.json(result)
}
