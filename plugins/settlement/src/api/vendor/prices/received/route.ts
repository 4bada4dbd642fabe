import type { ReceivedAnswer, ReceivedQuery } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readReceived } from "../../../../views/received"
import type { VendorRequest } from "../../../utils/vendor-request"

/** What of a price is the seller's, while she thinks about it. */
export async function GET(req: VendorRequest<unknown, ReceivedQuery>, res: MedusaResponse<ReceivedAnswer>) {
  res.json({ received: await readReceived(req.scope, req.vendor.seller.id, req.validatedQuery) })
}
