import type { VendorSession } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readOwnApplication } from "../../../workflows/application/facts"
import type { MemberRequest } from "../../utils/vendor-context"

/** Who is logged in, for whom she may act, and whether she has applied. */
export async function GET(req: MemberRequest, res: MedusaResponse<VendorSession>) {
  const { member, memberships } = req
  const application = await readOwnApplication(req.scope, member.id)
  res.json({
    member,
    memberships: memberships.map(({ role, seller }) => ({
      seller_id: seller.id,
      name: seller.name,
      city: seller.city,
      role,
    })),
    application: application ? { id: application.id, status: application.status } : null,
  })
}
