import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endReturnWindowWorkflow } from "../../../../../workflows"

/** Ends a window now; orders that were placed while it held keep it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await endReturnWindowWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json(result)
}
