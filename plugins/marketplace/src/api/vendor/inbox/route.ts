import type { inboxQuerySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readInbox } from "../../../views/inbox-view"
import type { VendorRequest } from "../../utils/vendor-context"

/** What the seller's people were told, newest first. */
export async function GET(
  req: VendorRequest<unknown, z.infer<typeof inboxQuerySchema>>,
  res: MedusaResponse,
) {
  const { limit, offset, locale } = req.validatedQuery
  const page = { take: limit, skip: offset, locale }
  res.json(await readInbox(req.scope, { seller_id: req.vendor.seller.id }, page))
}
