import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readGroup } from "../../../../operator/order-group"

/** One checkout with the order of each seller. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await readGroup(req.scope, req.params.id ?? ""))
}
