import { type VendorMe, vendorAccessOf } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { countUnread } from "../../../views/inbox-view"
import type { VendorRequest } from "../../utils/vendor-context"

/** Who is logged in, and for whom. */
export async function GET(req: VendorRequest, res: MedusaResponse<VendorMe>) {
  const { member, role, seller, memberships } = req.vendor
  const { id, handle, name, type, status, city, is_demo } = seller
  const access = vendorAccessOf("GET", "/vendor/inbox")
  const isReader = typeof access === "object" && access.roles.includes(role)
  const unread = isReader ? await countUnread(req.scope, { seller_id: id }) : 0
  res.json({ member, role, seller: { id, handle, name, type, status, city, is_demo }, memberships, unread })
}
