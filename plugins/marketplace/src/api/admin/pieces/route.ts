import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listReviews } from "../../../operator/pieces"

/** Pieces that wait for the operator. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, { limit: number; offset: number }>,
  res: MedusaResponse,
) {
  res.json(await listReviews(req.scope, req.validatedQuery))
}
