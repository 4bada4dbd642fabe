import type { PayoutAccountBody } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readPayoutAccount } from "../../../views/connect"
import { savePayoutAccountWorkflow } from "../../../workflows"
import type { VendorRequest } from "../../utils/vendor-request"

/** Where the seller is paid; for owners. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  res.json(await readPayoutAccount(req.scope, req.vendor.seller.id))
}

/** Another account: it has to be verified before anything is paid there. */
export async function POST(req: VendorRequest<PayoutAccountBody>, res: MedusaResponse) {
  const { seller, member } = req.vendor
  await savePayoutAccountWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: seller.id, entered_by: member.id },
  })
  await GET(req, res)
}
