import { type Locale, ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readFollowUps } from "../../views/follow-up-view"
import { localeOfRequest } from "./locale"

type GroupRow = {
  id: string
  cart_id: string
  customer_id: string | null
  seller_orders: { order_id: string }[]
}

/** A request of the buyer of a group, with the group's orders. */
export type GroupRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & {
  group: { id: string; order_ids: string[] }
}

/**
 * Lets a request through for who holds the group's signed link, its cart's id, or the account that bought it. For all others
 * there is no such group.
 */
export async function ownGroup(req: GroupRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const id = req.params.id ?? ""
  const { data } = await req.scope.resolve("query").graph({
    entity: "order_group",
    fields: ["id", "cart_id", "customer_id", "seller_orders.order_id"],
    filters: { id },
  })
  const [row] = data as GroupRow[]
  if (!row || !maySee(req, row))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order group ${id} for you`)
  req.group = { id, order_ids: row.seller_orders.map(({ order_id }) => order_id) }
  next()
}

export function maySee(
  req: AuthenticatedMedusaRequest,
  group: { id: string; cart_id: string; customer_id: string | null },
): boolean {
  const { token, cart_id } = req.query
  if (typeof token === "string" && req.scope.resolve(ORDER_GROUP_MODULE).openLink(token) === group.id)
    return true
  if (typeof cart_id === "string" && cart_id === group.cart_id) return true
  return group.customer_id !== null && req.auth_context?.actor_id === group.customer_id
}

/** Answers the buyer with what happens with her orders now. */
export async function answerFollowUps(req: GroupRequest, res: MedusaResponse): Promise<void> {
  const locale: Locale = localeOfRequest(req)
  res.json({ follow_ups: await readFollowUps(req.scope, req.group.order_ids, { party: "buyer", locale }) })
}
