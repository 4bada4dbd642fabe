import type { StatementQuery } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { statementCsv } from "../../../statements/render"
import { readStatement } from "../../../statements/statement"
import type { VendorRequest } from "../../utils/vendor-request"

/** The statement of a period as a file. */
export async function GET(req: VendorRequest<unknown, StatementQuery>, res: MedusaResponse) {
  const query = req.validatedQuery
  const statement = await readStatement(req.scope, { seller: req.vendor.seller, query })
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader(
    "content-disposition",
    `attachment; filename="hirfa-${query.from}-${query.to}-${query.currency}.csv"`,
  )
  res.send(statementCsv(statement, query.locale))
}
