import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeInvitationWorkflow } from "../../../../../workflows"
import { answerTeam } from "../../../../utils/answer-team"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Takes an invitation back. */
export async function DELETE(req: VendorRequest, res: MedusaResponse) {
  await revokeInvitationWorkflow(req.scope).run({
    input: { seller_id: req.vendor.seller.id, id: req.params.id ?? "" },
  })
  await answerTeam(req, res)
}
