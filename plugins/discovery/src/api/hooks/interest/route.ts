import type { InterestBatch } from "@hirfa/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countInterestWorkflow } from "../../../workflows"

/** Takes what the web app counted since its last batch; who sends is checked before. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const batch = req.validatedBody as InterestBatch
  const { result } = await countInterestWorkflow(req.scope).run({ input: { batch } })
  res.json(result)
}
