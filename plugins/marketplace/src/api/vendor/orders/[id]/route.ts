import type { MedusaResponse } from "@medusajs/framework/http"
import { answerOrder } from "../../../utils/own-order"
import type { VendorRequest } from "../../../utils/vendor-context"

/** One order of the seller. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  await answerOrder(req, res)
}
