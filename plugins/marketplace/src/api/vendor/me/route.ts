import type { VendorMe } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { VendorRequest } from "../../utils/vendor-context"

/** Who is logged in, and for whom. */
export async function GET(req: VendorRequest, res: MedusaResponse<VendorMe>) {
  const { member, role, seller, memberships } = req.vendor
  const { id, handle, name, type, status, city, is_demo } = seller
  res.json({ member, role, seller: { id, handle, name, type, status, city, is_demo }, memberships })
}
