import type { WithdrawCertificateBody } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawCertificateWorkflow } from "../../../../../workflows"

/** It holds no longer, from now on; it is never deleted. */
export async function POST(req: AuthenticatedMedusaRequest<WithdrawCertificateBody>, res: MedusaResponse) {
  const { reason } = req.validatedBody
  const { result } = await withdrawCertificateWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", reason },
  })
  res.json(result)
}
