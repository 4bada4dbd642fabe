import type { MedusaResponse } from "@medusajs/framework/http"
import { shelvePieceWorkflow } from "../../../../../workflows"
import { answerPiece } from "../../../../utils/own-piece"
import type { VendorRequest } from "../../../../utils/vendor-context"

export async function POST(req: VendorRequest, res: MedusaResponse) {
  await shelvePieceWorkflow(req.scope).run({ input: { id: req.params.id ?? "", deed: "archive" } })
  await answerPiece(req, res)
}
