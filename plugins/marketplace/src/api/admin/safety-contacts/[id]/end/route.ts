import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endSafetyContactWorkflow } from "../../../../../workflows"

/** From today on this person no longer answers; where nobody else does, pieces are withheld. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const day = new Date().toISOString().slice(0, 10)
  const { result } = await endSafetyContactWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", day },
  })
  res.json(result)
}
