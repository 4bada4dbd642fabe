import type { OperatorApplicationsQuery } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listApplications } from "../../../operator/applications"

/** Applications in any state, with how many there are in each. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, OperatorApplicationsQuery>,
  res: MedusaResponse,
) {
  res.json(await listApplications(req.scope, req.validatedQuery))
}
