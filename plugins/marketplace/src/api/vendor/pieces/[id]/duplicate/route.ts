import type { MedusaResponse } from "@medusajs/framework/http"
import { duplicatePieceWorkflow } from "../../../../../workflows"
import { answerPiece } from "../../../../utils/own-piece"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Begins a piece that is like this one. */
export async function POST(req: VendorRequest, res: MedusaResponse) {
  const { result } = await duplicatePieceWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", member_id: req.vendor.member.id },
  })
  res.status(201)
  await answerPiece(req, res, result.id)
}
