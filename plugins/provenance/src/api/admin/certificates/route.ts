import type { CertificateBody, certificatesQuerySchema } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { listCertificates } from "../../../views/certificates"
import { awardCertificateWorkflow } from "../../../workflows"

/** All certificates, those awarded last first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof certificatesQuerySchema>>,
  res: MedusaResponse,
) {
  res.json(await listCertificates(req.scope, req.validatedQuery))
}

export async function POST(req: AuthenticatedMedusaRequest<CertificateBody>, res: MedusaResponse) {
  const { result } = await awardCertificateWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.auth_context.actor_id },
  })
  res.status(201).json(result)
}
