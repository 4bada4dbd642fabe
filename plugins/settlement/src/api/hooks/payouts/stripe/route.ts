import { PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { followConnectEventWorkflow } from "../../../../workflows"

/** What Stripe says about sellers' accounts. It is taken over before the answer, so that Stripe comes again if that fails. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { connect } = req.scope.resolve(PAYOUT_MODULE)
  const event = connect?.event(req.rawBody ?? "", String(req.headers["stripe-signature"]))
  if (!event) {
    res.status(400).json({ type: "invalid_data", message: "The signature of this webhook is not Stripe's" })
    return
  }
  const { result } = await followConnectEventWorkflow(req.scope).run({ input: event })
  res.json(result)
}
