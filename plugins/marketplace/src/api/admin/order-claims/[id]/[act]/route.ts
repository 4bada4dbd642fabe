import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readOperatorClaim } from "../../../../../operator/claims"
import { actOnClaimWorkflow } from "../../../../../workflows"
import { operatorOf } from "../../../../utils/operator-of"
import { type ActRequest, actOf } from "../../../../utils/own-claim"

/** The operator decides what the two could not agree on, or the seller left unanswered. */
export async function POST(req: AuthenticatedMedusaRequest & ActRequest, res: MedusaResponse) {
  const { id = "" } = req.params
  if (!(await readOperatorClaim(req.scope, id)))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no claim ${id}`)
  const { act, body } = actOf(req)
  const operator = await operatorOf(req)
  await actOnClaimWorkflow(req.scope).run({ input: { id, act, by: "operator", actor_id: operator.id, body } })
  res.json({ claim: await readOperatorClaim(req.scope, id) })
}
