import type { MedusaResponse } from "@medusajs/framework/http"
import { readApplication } from "../../../../views/application-view"
import { submitApplicationWorkflow } from "../../../../workflows"
import { ownApplication } from "../../../utils/own-application"
import type { MemberRequest } from "../../../utils/vendor-context"

/** Hands the application to the operator. */
export async function POST(req: MemberRequest, res: MedusaResponse) {
  const { id, name } = req.member
  const application = await ownApplication(req.scope, req.member)
  await submitApplicationWorkflow(req.scope).run({ input: { id: application.id, actor: { id, name } } })
  res.json({ application: await readApplication(req.scope, id) })
}
