import type { MedusaResponse } from "@medusajs/framework/http"
import { reportCells } from "../../../../../bulk/report"
import { writeCsv } from "../../../../../tables/write-csv"
import { reportRows } from "../../../../../views/piece-import-view"
import { localeOfRequest } from "../../../../utils/locale"
import { sendStream } from "../../../../utils/send-stream"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** What became of each row, and what to mend. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  const { id = "" } = req.params
  const parts = writeCsv(reportCells(reportRows(req.scope, id), localeOfRequest(req)))
  await sendStream(res, { name: `hirfa-import-${id.slice(-6)}.csv`, parts })
}
