import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBatch } from "../../../../views/batches"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const reader = req.auth_context.actor_id
  res.json({ batch: await readBatch(req.scope, { id: req.params.id ?? "", reader }) })
}
