import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askForSearchCheckWorkflow } from "../../../../workflows"

/** Has the search compared with the tables, as each night; what it finds will be the `last_check` of the state. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await askForSearchCheckWorkflow(req.scope).run()
  res.status(202).json({})
}
