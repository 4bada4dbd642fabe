import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReview } from "../../../../../operator/pieces"
import { workOnPieceWorkflow } from "../../../../../workflows"
import { operatorOf } from "../../../../utils/operator-of"

/** Puts a piece on sale that waited for it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id = "" } = req.params
  await workOnPieceWorkflow(req.scope).run({ input: { id, deed: "accept", actor: await operatorOf(req) } })
  res.json({ piece: await readReview(req.scope, id) })
}
