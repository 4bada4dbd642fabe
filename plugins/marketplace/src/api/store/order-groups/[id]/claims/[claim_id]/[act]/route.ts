import type { MedusaResponse } from "@medusajs/framework/http"
import { actOnClaimWorkflow } from "../../../../../../../workflows"
import { type ActRequest, actOf, answerClaim, groupsClaim } from "../../../../../../utils/own-claim"
import type { GroupRequest } from "../../../../../../utils/own-group"

/** The buyer answers what the seller decided, sends the pieces back, or thinks better of it. */
export async function POST(req: GroupRequest & ActRequest, res: MedusaResponse) {
  const id = await groupsClaim(req)
  const { act, body } = actOf(req)
  await actOnClaimWorkflow(req.scope).run({ input: { id, act, by: "buyer", actor_id: null, body } })
  await answerClaim(req, res, id, "buyer")
}
