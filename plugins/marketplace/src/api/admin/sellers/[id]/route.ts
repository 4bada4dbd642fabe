import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSeller } from "../../../../operator/seller"

/** One seller with its people, deliveries and counts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ seller: await readSeller(req.scope, req.params.id ?? "") })
}
