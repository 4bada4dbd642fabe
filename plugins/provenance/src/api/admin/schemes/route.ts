import { PROVENANCE_MODULE, type SchemeBody, type SchemesAnswer } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createSchemeWorkflow } from "../../../workflows"

/** All schemes, by their codes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const answer: SchemesAnswer = { schemes: await req.scope.resolve(PROVENANCE_MODULE).schemes() }
  res.json(answer)
}

export async function POST(req: AuthenticatedMedusaRequest<SchemeBody>, res: MedusaResponse) {
  const { result } = await createSchemeWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json(result)
}
