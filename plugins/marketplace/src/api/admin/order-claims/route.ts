import type { OperatorClaimsQuery } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listClaims } from "../../../operator/claims"

/** Returns and problems, with how many wait for the operator. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, OperatorClaimsQuery>,
  res: MedusaResponse,
) {
  res.json(await listClaims(req.scope, req.validatedQuery))
}
