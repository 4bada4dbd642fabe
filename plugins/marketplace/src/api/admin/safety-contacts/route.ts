import type { SafetyContactBody, safetyContactsQuerySchema } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { listSafetyContacts } from "../../../operator/safety-contacts"
import { nameSafetyContactsWorkflow } from "../../../workflows"

/** Who answers for products to the authorities of each market. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof safetyContactsQuerySchema>>,
  res: MedusaResponse,
) {
  res.json(await listSafetyContacts(req.scope, req.validatedQuery))
}

/** Names somebody; pieces that were withheld for want of one are offered again. */
export async function POST(req: AuthenticatedMedusaRequest<SafetyContactBody>, res: MedusaResponse) {
  const { seller_id = null, valid_from, valid_to = null, ...own } = req.validatedBody
  const from = valid_from ?? new Date().toISOString().slice(0, 10)
  const { result } = await nameSafetyContactsWorkflow(req.scope).run({
    input: { contacts: [{ ...own, seller_id, valid_from: from, valid_to }] },
  })
  res.status(201).json(result)
}
