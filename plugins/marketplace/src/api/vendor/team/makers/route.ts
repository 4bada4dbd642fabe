import type { linkMakerBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { linkMakerWorkflow } from "../../../../workflows"
import type { VendorRequest } from "../../../utils/vendor-context"

/** Says who of the team a maker is. */
export async function POST(req: VendorRequest<z.infer<typeof linkMakerBodySchema>>, res: MedusaResponse) {
  const { result } = await linkMakerWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: req.vendor.seller.id },
  })
  res.json(result)
}
