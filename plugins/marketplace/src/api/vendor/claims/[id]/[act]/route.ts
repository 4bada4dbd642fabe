import type { MedusaResponse } from "@medusajs/framework/http"
import { actOnClaimWorkflow } from "../../../../../workflows"
import { type ActRequest, actOf, answerClaim } from "../../../../utils/own-claim"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** The seller accepts, refuses, offers, gives money back, or has received the pieces. */
export async function POST(req: VendorRequest & ActRequest, res: MedusaResponse) {
  const { id = "" } = req.params
  const { act, body } = actOf(req)
  const actor_id = req.vendor.member.id
  await actOnClaimWorkflow(req.scope).run({ input: { id, act, by: "seller", actor_id, body } })
  await answerClaim(req, res, id, "seller")
}
