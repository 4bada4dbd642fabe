import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readInbox } from "../../../../views/inbox-view"
import { readNewsWorkflow } from "../../../../workflows"
import { localeOfRequest } from "../../../utils/locale"

/** The buyer of an account has read all that was told. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  await readNewsWorkflow(req.scope).run({ input: { customer_id } })
  res.json(await readInbox(req.scope, { customer_id }, { take: 20, skip: 0, locale: localeOfRequest(req) }))
}
