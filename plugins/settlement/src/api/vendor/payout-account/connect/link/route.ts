import type { MedusaResponse } from "@medusajs/framework/http"
import { continueConnectWorkflow } from "../../../../../workflows"
import type { VendorRequest } from "../../../../utils/vendor-request"

/** Another page of Stripe's, to go on where the seller left off. */
export async function POST(req: VendorRequest, res: MedusaResponse) {
  const { result } = await continueConnectWorkflow(req.scope).run({
    input: { seller_id: req.vendor.seller.id },
  })
  res.json(result)
}
