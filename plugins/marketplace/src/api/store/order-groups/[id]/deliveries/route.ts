import type { deliverBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { deliverSellerOrderWorkflow } from "../../../../../workflows"
import { answerFollowUps, type GroupRequest } from "../../../../utils/own-group"

/** The buyer says that a parcel has come. */
export async function POST(req: GroupRequest<z.infer<typeof deliverBodySchema>>, res: MedusaResponse) {
  const { shipment_id } = req.validatedBody
  const { data } = await req.scope
    .resolve("query")
    .graph({ entity: "fulfillment", fields: ["id", "order.id"], filters: { id: shipment_id } })
  const order_id: string = data[0]?.order?.id ?? ""
  if (!req.group.order_ids.includes(order_id))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `shipment_id ${shipment_id} is not a parcel of yours`)
  await deliverSellerOrderWorkflow(req.scope).run({ input: { order_id, fulfillment_id: shipment_id } })
  await answerFollowUps(req, res)
}
