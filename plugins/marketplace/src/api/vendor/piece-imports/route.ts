import type { UploadQuery } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { listImports } from "../../../views/piece-import-view"
import { readPieceImportWorkflow } from "../../../workflows"
import { answerImport } from "../../utils/own-import"
import type { VendorRequest } from "../../utils/vendor-context"

/** The last tables of pieces that were sent in. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  res.json({ piece_imports: await listImports(req.scope, req.vendor.seller.id) })
}

/** Reads a table: nothing is written of it before it is confirmed. */
export async function POST(req: VendorRequest<unknown, UploadQuery>, res: MedusaResponse) {
  const { name, locale } = req.validatedQuery
  const { member, seller } = req.vendor
  const base64 = Buffer.isBuffer(req.body) ? req.body.toString("base64") : ""
  const { result } = await readPieceImportWorkflow(req.scope).run({
    input: { seller_id: seller.id, member_id: member.id, file_name: name, base64, locale },
  })
  res.status(201)
  await answerImport(req, res, result.id)
}
