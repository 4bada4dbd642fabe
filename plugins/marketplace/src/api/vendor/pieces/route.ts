import type { VendorPiecesQuery } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { listVendorPieces } from "../../../views/vendor-piece-list"
import { startPieceWorkflow } from "../../../workflows"
import { answerPiece, makerOf, pieceScope } from "../../utils/own-piece"
import type { VendorRequest } from "../../utils/vendor-context"

/** The seller's pieces, with how many there are of each kind. */
export async function GET(req: VendorRequest<unknown, VendorPiecesQuery>, res: MedusaResponse) {
  res.json(await listVendorPieces(req.scope, await pieceScope(req), req.validatedQuery))
}

/** Begins a piece. */
export async function POST(req: VendorRequest, res: MedusaResponse) {
  const { member, seller } = req.vendor
  const { result } = await startPieceWorkflow(req.scope).run({
    input: { seller_id: seller.id, member_id: member.id, maker_id: await makerOf(req.scope, req.vendor) },
  })
  res.status(201)
  await answerPiece(req, res, result.id)
}
