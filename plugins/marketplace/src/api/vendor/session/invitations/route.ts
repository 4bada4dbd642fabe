import type { acceptBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { acceptInvitationWorkflow } from "../../../../workflows"
import type { MemberRequest } from "../../../utils/vendor-context"

/** Joins a team by an invitation. */
export async function POST(req: MemberRequest<z.infer<typeof acceptBodySchema>>, res: MedusaResponse) {
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: { token: req.validatedBody.token, member_id: req.member.id },
  })
  res.json(result)
}
