import type { OperatorSellersQuery } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listSellers } from "../../../operator/sellers"

/** Sellers in any state, with how many there are in each. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, OperatorSellersQuery>,
  res: MedusaResponse,
) {
  res.json(await listSellers(req.scope, req.validatedQuery))
}
