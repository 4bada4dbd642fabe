import type { cancelBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { cancelSellerOrderWorkflow } from "../../../../../workflows"
import { answerOrder } from "../../../../utils/own-order"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Cancels the order and gives its buyer the money back. */
export async function POST(req: VendorRequest<z.infer<typeof cancelBodySchema>>, res: MedusaResponse) {
  await cancelSellerOrderWorkflow(req.scope).run({
    input: {
      order_id: req.params.id ?? "",
      reason: req.validatedBody.reason,
      canceled_by: req.vendor.member.id,
    },
  })
  await answerOrder(req, res)
}
