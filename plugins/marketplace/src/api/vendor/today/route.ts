import { SELLER_MODULE } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readToday } from "../../../views/today-view"
import { localeOfRequest } from "../../utils/locale"
import type { VendorRequest } from "../../utils/vendor-context"

/** What the seller has to do today. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  const seller = await req.scope.resolve(SELLER_MODULE).retrieveSeller(req.vendor.seller.id)
  res.json(await readToday(req.scope, { seller, locale: localeOfRequest(req) }))
}
