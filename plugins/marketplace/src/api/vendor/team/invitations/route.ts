import type { inviteBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { inviteMemberWorkflow } from "../../../../workflows"
import { answerTeam } from "../../../utils/answer-team"
import type { VendorRequest } from "../../../utils/vendor-context"

/** Invites somebody. */
export async function POST(req: VendorRequest<z.infer<typeof inviteBodySchema>>, res: MedusaResponse) {
  const { seller, member } = req.vendor
  const { role, name, email } = req.validatedBody
  await inviteMemberWorkflow(req.scope).run({
    input: { seller_id: seller.id, role, name, email, invited_by: member.name, locale: member.locale },
  })
  await answerTeam(req, res)
}
