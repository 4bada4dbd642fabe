import type { StatementQuery } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readStatement } from "../../../statements/statement"
import type { VendorRequest } from "../../utils/vendor-request"

/** What the seller had, each movement of a period, and what it has. */
export async function GET(req: VendorRequest<unknown, StatementQuery>, res: MedusaResponse) {
  const { seller } = req.vendor
  res.json({ statement: await readStatement(req.scope, { seller, query: req.validatedQuery }) })
}
