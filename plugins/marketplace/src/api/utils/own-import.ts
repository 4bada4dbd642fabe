import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type ImportRow, readImport, readImportRow } from "../../views/piece-import-view"
import { localeOfRequest } from "./locale"
import type { VendorRequest } from "./vendor-context"

/** Lets a request on one import through only when it is the seller's own. */
export async function ownImport(req: VendorRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await requireImport(req, req.params.id ?? "")
  next()
}

async function requireImport(req: VendorRequest, id: string): Promise<ImportRow> {
  const row = await readImportRow(req.scope, { id, seller_id: req.vendor.seller.id })
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `You have no import ${id}`)
  return row
}

/** Answers a request on one import with the import as it stands now. */
export async function answerImport(req: VendorRequest, res: MedusaResponse, id = req.params.id ?? "") {
  const row = await requireImport(req, id)
  res.json({ piece_import: await readImport(req.scope, row, localeOfRequest(req)) })
}
