import type { PayoutResultsAnswer, PayoutResultsBody } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordPayoutResultsWorkflow } from "../../../../../workflows"

/** What the bank says of each payout: by hand, or its pain.002. */
export async function POST(req: AuthenticatedMedusaRequest<PayoutResultsBody>, res: MedusaResponse) {
  const { results, pain002 } = req.validatedBody
  const { result } = await recordPayoutResultsWorkflow(req.scope).run({
    input: { batch_id: req.params.id ?? "", ...(results ? { results } : { pain002: pain002 ?? "" }) },
  })
  const answer: PayoutResultsAnswer = result
  res.json(answer)
}
