import type { MedusaResponse } from "@medusajs/framework/http"
import { confirmEarningsWorkflow } from "../../../../workflows"
import type { VendorRequest } from "../../../utils/vendor-request"

/** A maker says that she received these. */
export async function POST(req: VendorRequest<{ ids: string[] }>, res: MedusaResponse) {
  const { seller, member, role } = req.vendor
  const { result } = await confirmEarningsWorkflow(req.scope).run({
    input: {
      ids: [...new Set(req.validatedBody.ids)],
      seller_id: seller.id,
      member_id: member.id,
      isStaff: role !== "maker",
    },
  })
  res.json(result)
}
