import type { operatorApplicationBodies } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readOperatorApplication } from "../../../../../operator/application"
import { markApplicationWorkflow } from "../../../../../workflows"
import { operatorOf } from "../../../../utils/operator-of"

type Body = z.infer<typeof operatorApplicationBodies.check>

/** Settles an item of the checklist, or takes a mark away. */
export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) {
  const { id = "" } = req.params
  await markApplicationWorkflow(req.scope).run({
    input: { id, actor: await operatorOf(req), ...req.validatedBody },
  })
  res.json({ application: await readOperatorApplication(req.scope, id) })
}
