import type { StatementQuery } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { statementPdf } from "../../../statements/render"
import { readStatement } from "../../../statements/statement"
import type { VendorRequest } from "../../utils/vendor-request"

/** The statement of a period as a file. */
export async function GET(req: VendorRequest<unknown, StatementQuery>, res: MedusaResponse) {
  const query = req.validatedQuery
  const statement = await readStatement(req.scope, { seller: req.vendor.seller, query })
  res.setHeader("content-type", "application/pdf")
  res.setHeader(
    "content-disposition",
    `attachment; filename="hirfa-${query.from}-${query.to}-${query.currency}.pdf"`,
  )
  res.send(await statementPdf(statement, query.locale))
}
