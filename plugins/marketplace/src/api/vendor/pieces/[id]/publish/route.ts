import type { MedusaResponse } from "@medusajs/framework/http"
import { workOnPieceWorkflow } from "../../../../../workflows"
import { actorOf, answerPiece } from "../../../../utils/own-piece"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Puts a draft on sale, or hands it to the operator when the seller is new. */
export async function POST(req: VendorRequest, res: MedusaResponse) {
  await workOnPieceWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", deed: "publish", actor: actorOf(req) },
  })
  await answerPiece(req, res)
}
