import type { InsightQuery } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isScreen, readInsight } from "../../../../insights/read"

/** What marketplace's middleware on `/vendor*` found out: for whom the member acts. */
type VendorRequest = AuthenticatedMedusaRequest<unknown, InsightQuery> & {
  vendor: { seller: { id: string } }
}

/** One screen of insights of the seller that the member acts for. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  const { screen } = req.params
  if (!isScreen(screen)) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such insight")
  const { id: seller_id } = req.vendor.seller
  res.json(await readInsight(req.scope, { ...req.validatedQuery, screen, seller_id }))
}
