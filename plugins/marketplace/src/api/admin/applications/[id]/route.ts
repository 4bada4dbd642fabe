import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOperatorApplication } from "../../../../operator/application"

/** One application with its checklist and history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ application: await readOperatorApplication(req.scope, req.params.id ?? "") })
}
