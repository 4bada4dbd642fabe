import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReview } from "../../../../operator/pieces"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ piece: await readReview(req.scope, req.params.id ?? "") })
}
