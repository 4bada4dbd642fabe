import type { deliverBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { deliverSellerOrderWorkflow } from "../../../../../workflows"
import { answerOrder } from "../../../../utils/own-order"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** A parcel has arrived. */
export async function POST(req: VendorRequest<z.infer<typeof deliverBodySchema>>, res: MedusaResponse) {
  await deliverSellerOrderWorkflow(req.scope).run({
    input: { order_id: req.params.id ?? "", fulfillment_id: req.validatedBody.shipment_id },
  })
  await answerOrder(req, res)
}
