import type { vendorOrdersQuerySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { listVendorOrders } from "../../../views/vendor-order-view"
import type { VendorRequest } from "../../utils/vendor-context"

/** The seller's own orders. */
export async function GET(
  req: VendorRequest<unknown, z.infer<typeof vendorOrdersQuerySchema>>,
  res: MedusaResponse,
) {
  const { state, limit, offset, locale } = req.validatedQuery
  res.json(
    await listVendorOrders(req.scope, {
      seller_id: req.vendor.seller.id,
      tab: state,
      take: limit,
      skip: offset,
      locale,
    }),
  )
}
