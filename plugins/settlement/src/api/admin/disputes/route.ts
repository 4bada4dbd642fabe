import type { DisputeBody } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openDisputeWorkflow } from "../../../workflows"

/** A buyer's bank took money back. */
export async function POST(req: AuthenticatedMedusaRequest<DisputeBody>, res: MedusaResponse) {
  const { currency, reason, ...own } = req.validatedBody
  const { result } = await openDisputeWorkflow(req.scope).run({
    input: { ...own, currency_code: currency, reason: reason ?? null },
  })
  res.status(201).json(result)
}
