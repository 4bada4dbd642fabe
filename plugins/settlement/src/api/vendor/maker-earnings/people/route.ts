import type { MedusaResponse } from "@medusajs/framework/http"
import { linkMakerWorkflow } from "../../../../workflows"
import type { VendorRequest } from "../../../utils/vendor-request"

/** Says who of the team a maker is. */
export async function POST(
  req: VendorRequest<{ maker_id: string; member_id: string | null }>,
  res: MedusaResponse,
) {
  const { result } = await linkMakerWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: req.vendor.seller.id },
  })
  res.json(result)
}
