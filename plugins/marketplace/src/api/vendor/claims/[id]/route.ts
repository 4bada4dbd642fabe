import type { MedusaResponse } from "@medusajs/framework/http"
import { answerClaim } from "../../../utils/own-claim"
import type { VendorRequest } from "../../../utils/vendor-context"

/** One return or problem of the seller's own orders. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  await answerClaim(req, res, req.params.id ?? "", "seller")
}
