import { PAYOUT_MODULE, type PayoutAccountBody } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { accountView } from "../../../views/payouts"
import { savePayoutAccountWorkflow } from "../../../workflows"
import type { VendorRequest } from "../../utils/vendor-request"

/** Where the seller is paid; for owners. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  const [account] = await req.scope
    .resolve(PAYOUT_MODULE)
    .listPayoutAccounts({ seller_id: req.vendor.seller.id }, { take: 1 })
  res.json({ account: account ? accountView(account) : null })
}

/** Another account: it has to be verified before anything is paid there. */
export async function POST(req: VendorRequest<PayoutAccountBody>, res: MedusaResponse) {
  const { seller, member } = req.vendor
  await savePayoutAccountWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: seller.id, entered_by: member.id },
  })
  await GET(req, res)
}
