import type { shipBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { shipSellerOrderWorkflow } from "../../../../../workflows"
import { answerOrder } from "../../../../utils/own-order"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Sends a parcel with its tracking number. */
export async function POST(req: VendorRequest<z.infer<typeof shipBodySchema>>, res: MedusaResponse) {
  const { shipment_id, lines, carrier, tracking_number, tracking_url } = req.validatedBody
  await shipSellerOrderWorkflow(req.scope).run({
    input: {
      order_id: req.params.id ?? "",
      carrier,
      tracking_number,
      ...(shipment_id ? { fulfillment_id: shipment_id } : {}),
      ...(lines ? { lines } : {}),
      ...(tracking_url ? { tracking_url } : {}),
    },
  })
  await answerOrder(req, res)
}
