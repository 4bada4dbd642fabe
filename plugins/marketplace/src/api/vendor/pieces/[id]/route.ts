import type { SavePieceBody } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { discardPieceWorkflow, workOnPieceWorkflow } from "../../../../workflows"
import { actorOf, answerPiece } from "../../../utils/own-piece"
import type { VendorRequest } from "../../../utils/vendor-context"

export async function GET(req: VendorRequest, res: MedusaResponse) {
  await answerPiece(req, res)
}

/** Saves what changed; of a piece on sale the shop shows it at once. */
export async function POST(req: VendorRequest<SavePieceBody>, res: MedusaResponse) {
  await workOnPieceWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", deed: "save", actor: actorOf(req), changes: req.validatedBody },
  })
  await answerPiece(req, res)
}

/** Throws a draft away that was never on sale. */
export async function DELETE(req: VendorRequest, res: MedusaResponse) {
  const { result } = await discardPieceWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json({ ...result, deleted: true })
}
