import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOperatorApplication } from "../../../../../operator/application"
import { approveApplicationWorkflow } from "../../../../../workflows"
import { operatorOf } from "../../../../utils/operator-of"

/** Approves an application: its seller may sell. Of two who decide at once one is refused. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id = "" } = req.params
  await approveApplicationWorkflow(req.scope).run({
    input: { id, actor: await operatorOf(req) },
  })
  res.json({ application: await readOperatorApplication(req.scope, id) })
}
