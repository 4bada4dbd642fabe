import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOrderGroups } from "../../../views/order-group-view"
import { localeOfRequest } from "../../utils/locale"

/** The signed-in customer's own order groups. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, { limit: number; offset: number }>,
  res: MedusaResponse,
) {
  const service = req.scope.resolve(ORDER_GROUP_MODULE)
  const { limit, offset } = req.validatedQuery
  res.json(
    await listOrderGroups(req.scope, {
      customer_id: req.auth_context.actor_id,
      take: Number(limit),
      skip: Number(offset),
      locale: localeOfRequest(req),
      sign: (id) => service.signLink(id),
    }),
  )
}
