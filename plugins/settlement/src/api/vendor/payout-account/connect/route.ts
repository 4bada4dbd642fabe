import type { MedusaResponse } from "@medusajs/framework/http"
import { readPayoutAccount } from "../../../../views/connect"
import { startConnectWorkflow } from "../../../../workflows"
import type { VendorRequest } from "../../../utils/vendor-request"

/** The seller wants to be paid by Stripe: an account is opened there. */
export async function POST(req: VendorRequest<{ country: string }>, res: MedusaResponse) {
  const { seller, member } = req.vendor
  await startConnectWorkflow(req.scope).run({
    input: { seller_id: seller.id, country: req.validatedBody.country, entered_by: member.id },
  })
  res.json(await readPayoutAccount(req.scope, seller.id))
}
