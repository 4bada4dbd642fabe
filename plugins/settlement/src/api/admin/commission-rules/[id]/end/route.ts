import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endCommissionRuleWorkflow } from "../../../../../workflows"

/** Ends a tariff now; it is never changed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await endCommissionRuleWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json(result)
}
