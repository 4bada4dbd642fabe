import type { operatorApplicationBodies } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readOperatorApplication } from "../../../../../operator/application"
import { answerApplicationWorkflow } from "../../../../../workflows"
import { operatorOf } from "../../../../utils/operator-of"

type Body = z.infer<typeof operatorApplicationBodies.correct>

/** Sends an application back with what is to be changed. */
export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) {
  const { id = "" } = req.params
  await answerApplicationWorkflow(req.scope).run({
    input: { id, deed: "correct", actor: await operatorOf(req), ...req.validatedBody },
  })
  res.json({ application: await readOperatorApplication(req.scope, id) })
}
