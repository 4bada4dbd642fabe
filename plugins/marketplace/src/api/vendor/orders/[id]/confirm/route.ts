import type { MedusaResponse } from "@medusajs/framework/http"
import { confirmSellerOrderWorkflow } from "../../../../../workflows"
import { answerOrder } from "../../../../utils/own-order"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** The seller has seen the order and will make it. */
export async function POST(req: VendorRequest, res: MedusaResponse) {
  await confirmSellerOrderWorkflow(req.scope).run({
    input: { order_id: req.params.id ?? "", member_id: req.vendor.member.id },
  })
  await answerOrder(req, res)
}
