import type { MedusaResponse } from "@medusajs/framework/http"
import { readApplication } from "../../../views/application-view"
import { startApplicationWorkflow } from "../../../workflows"
import type { MemberRequest } from "../../utils/vendor-context"

/** The member's newest application; null when she never applied. */
export async function GET(req: MemberRequest, res: MedusaResponse) {
  res.json({ application: await readApplication(req.scope, req.member.id) })
}

/** Begins an application, or goes on with the one that is open. */
export async function POST(req: MemberRequest, res: MedusaResponse) {
  const { id, name } = req.member
  await startApplicationWorkflow(req.scope).run({ input: { actor: { id, name } } })
  res.json({ application: await readApplication(req.scope, id) })
}
