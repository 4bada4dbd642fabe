import type { CommissionRuleBody, CommissionRulesAnswer, commissionRulesQuerySchema } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { listRules } from "../../../views/rules"
import { createCommissionRulesWorkflow } from "../../../workflows"

/** All tariffs, those that hold first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof commissionRulesQuerySchema>>,
  res: MedusaResponse,
) {
  const answer: CommissionRulesAnswer = await listRules(req.scope, req.validatedQuery)
  res.json(answer)
}

export async function POST(req: AuthenticatedMedusaRequest<CommissionRuleBody>, res: MedusaResponse) {
  const { result } = await createCommissionRulesWorkflow(req.scope).run({
    input: { rules: [req.validatedBody] },
  })
  res.status(201).json({ id: result[0] })
}
