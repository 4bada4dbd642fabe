import type { MedusaResponse } from "@medusajs/framework/http"
import { changeMembershipWorkflow } from "../../../../workflows"
import type { VendorRequest } from "../../../utils/vendor-context"

/** Leaves the team of the seller that the session acts for. */
export async function DELETE(req: VendorRequest, res: MedusaResponse) {
  const { seller, membership_id } = req.vendor
  await changeMembershipWorkflow(req.scope).run({
    input: { seller_id: seller.id, id: membership_id, role: null },
  })
  res.json({ seller_id: seller.id })
}
