import type { OperatorOrderGroupsQuery } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOrderGroups } from "../../../operator/order-groups"

/** The checkouts of all buyers, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, OperatorOrderGroupsQuery>,
  res: MedusaResponse,
) {
  res.json(await listOrderGroups(req.scope, req.validatedQuery))
}
