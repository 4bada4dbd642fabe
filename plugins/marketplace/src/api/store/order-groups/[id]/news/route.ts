import type { MedusaResponse } from "@medusajs/framework/http"
import { readInbox } from "../../../../../views/inbox-view"
import { localeOfRequest } from "../../../../utils/locale"
import type { GroupRequest } from "../../../../utils/own-group"

/** As many as a page shows: one order has not more to tell. */
const MOST = 100

/** What the buyer of a group was told about it, newest first. */
export async function GET(req: GroupRequest, res: MedusaResponse) {
  const locale = localeOfRequest(req)
  res.json(await readInbox(req.scope, { order_group_id: req.group.id }, { take: MOST, skip: 0, locale }))
}
