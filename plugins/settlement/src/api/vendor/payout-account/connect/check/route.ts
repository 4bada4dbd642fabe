import type { MedusaResponse } from "@medusajs/framework/http"
import { refreshConnectWorkflow } from "../../../../../workflows"
import type { VendorRequest } from "../../../../utils/vendor-request"

/** Asks Stripe how the seller's account stands, without waiting for an event. */
export async function POST(req: VendorRequest, res: MedusaResponse) {
  const { result } = await refreshConnectWorkflow(req.scope).run({
    input: { seller_id: req.vendor.seller.id },
  })
  res.json(result)
}
