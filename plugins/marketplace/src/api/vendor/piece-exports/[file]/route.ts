import { EXPORT_FILES, type ExportQuery } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { exportPieces } from "../../../../bulk/export"
import { sendStream } from "../../../utils/send-stream"
import type { VendorRequest } from "../../../utils/vendor-context"

/** The seller's pieces, or the template for new ones, as a table. */
export async function GET(req: VendorRequest<unknown, ExportQuery>, res: MedusaResponse) {
  const file = EXPORT_FILES.find((each) => each === req.params.file)
  if (!file) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no file ${req.params.file}`)
  const { locale, form } = req.validatedQuery
  const { id, handle } = req.vendor.seller
  const parts = exportPieces(req.scope, { seller_id: id, file, form: form === "codes" ? "codes" : locale })
  const day = new Date().toISOString().slice(0, 10)
  await sendStream(res, {
    name: file.startsWith("template") ? `hirfa-${file}` : `${handle}-${day}-${file}`,
    parts,
  })
}
