import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readInbox } from "../../../views/inbox-view"
import { localeOfRequest } from "../../utils/locale"

/** What the buyer of an account was told about all orders of it, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, { limit: number; offset: number }>,
  res: MedusaResponse,
) {
  const { limit, offset } = req.validatedQuery
  const page = { take: Number(limit), skip: Number(offset), locale: localeOfRequest(req) }
  res.json(await readInbox(req.scope, { customer_id: req.auth_context.actor_id }, page))
}
