import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { preparePayoutsWorkflow } from "../../../../workflows"

/** What the job does on its days, now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await preparePayoutsWorkflow(req.scope).run({ input: {} })
  res.json(result)
}
