import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { batchFile } from "../../../../../workflows/payouts/batch-file"

/** The bank's file of an approved batch, `?format=xml` (pain.001) or `csv`. Fetching it changes nothing. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const format = req.query.format === "csv" ? "csv" : "xml"
  const file = await batchFile(req.scope, { id: req.params.id ?? "", format })
  res.setHeader("content-type", `${file.mime_type}; charset=utf-8`)
  res.setHeader("content-disposition", `attachment; filename="${file.name}"`)
  res.send(file.text)
}
