import type { AskClaimBody } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { askClaimWorkflow } from "../../../../../../../workflows"
import { answerClaim } from "../../../../../../utils/own-claim"
import type { GroupRequest } from "../../../../../../utils/own-group"

/** The buyer asks to send pieces back, or says that something is wrong. */
export async function POST(req: GroupRequest<AskClaimBody>, res: MedusaResponse) {
  const { order_id = "" } = req.params
  if (!req.group.order_ids.includes(order_id))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Your order group has no order ${order_id}`)
  const { result } = await askClaimWorkflow(req.scope).run({
    input: { order_id, by: "buyer", actor_id: null, body: req.validatedBody },
  })
  await answerClaim(req, res, result.id, "buyer")
}
