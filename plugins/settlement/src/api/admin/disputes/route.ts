import type { DisputeBody, disputesQuerySchema } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { listDisputes } from "../../../views/disputes"
import { openDisputeWorkflow } from "../../../workflows"

/** What banks of buyers took back, and of whom. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof disputesQuerySchema>>,
  res: MedusaResponse,
) {
  res.json(await listDisputes(req.scope, req.validatedQuery))
}

/** A buyer's bank took money back. */
export async function POST(req: AuthenticatedMedusaRequest<DisputeBody>, res: MedusaResponse) {
  const { currency, reason, ...own } = req.validatedBody
  const { result } = await openDisputeWorkflow(req.scope).run({
    input: { ...own, currency_code: currency, reason: reason ?? null },
  })
  res.status(201).json(result)
}
