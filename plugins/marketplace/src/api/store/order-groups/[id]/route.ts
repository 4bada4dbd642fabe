import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readOrderGroup } from "../../../../views/order-group-view"
import { localeOfRequest } from "../../../utils/locale"

/** One order group, for who holds its signed link, its cart's id, or the account that bought it. Others get a 404. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const found = await readOrderGroup(req.scope, id, localeOfRequest(req))
  if (!found || !maySee(req, found.group))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order group ${id} for you`)
  res.json({ order_group: found.view })
}

function maySee(
  req: AuthenticatedMedusaRequest,
  group: { id: string; cart_id: string; customer_id: string | null },
): boolean {
  const { token, cart_id } = req.query
  if (typeof token === "string" && req.scope.resolve(ORDER_GROUP_MODULE).openLink(token) === group.id)
    return true
  if (typeof cart_id === "string" && cart_id === group.cart_id) return true
  return group.customer_id !== null && req.auth_context?.actor_id === group.customer_id
}
