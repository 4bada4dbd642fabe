import type { MedusaResponse } from "@medusajs/framework/http"
import { readInbox } from "../../../../views/inbox-view"
import { readNewsWorkflow } from "../../../../workflows"
import { localeOfRequest } from "../../../utils/locale"
import type { VendorRequest } from "../../../utils/vendor-context"

/** The seller's people have read all that they were told. */
export async function POST(req: VendorRequest, res: MedusaResponse) {
  const seller_id = req.vendor.seller.id
  await readNewsWorkflow(req.scope).run({ input: { seller_id } })
  res.json(await readInbox(req.scope, { seller_id }, { take: 20, skip: 0, locale: localeOfRequest(req) }))
}
