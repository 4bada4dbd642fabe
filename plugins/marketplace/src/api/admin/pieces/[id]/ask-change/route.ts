import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReview } from "../../../../../operator/pieces"
import { askPieceChangeWorkflow } from "../../../../../workflows"
import { operatorOf } from "../../../../utils/operator-of"

/** Gives a piece back to its seller, with what should be different. */
export async function POST(req: AuthenticatedMedusaRequest<{ words: string }>, res: MedusaResponse) {
  const { id = "" } = req.params
  await askPieceChangeWorkflow(req.scope).run({
    input: { id, actor: await operatorOf(req), words: req.validatedBody.words },
  })
  res.json({ piece: await readReview(req.scope, id) })
}
