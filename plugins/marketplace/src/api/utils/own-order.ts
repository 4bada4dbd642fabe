import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readVendorOrder } from "../../views/vendor-order-view"
import { localeOfRequest } from "./locale"
import type { VendorRequest } from "./vendor-context"

/** Lets a request on one order through only when the order is the seller's own; another's is a 404 like no order. */
export async function ownOrder(req: VendorRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { data } = await req.scope.resolve("query").graph({
    entity: "seller_order",
    fields: ["id"],
    filters: { order_id: req.params.id ?? "", seller_id: req.vendor.seller.id },
  })
  if (data.length === 0) throw notFound(req.params.id)
  next()
}

/** Answers a request on one order with the order as it stands now. */
export async function answerOrder(req: VendorRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  const order = await readVendorOrder(req.scope, {
    id,
    seller_id: req.vendor.seller.id,
    locale: localeOfRequest(req),
  })
  if (!order) throw notFound(id)
  res.json({ order })
}

function notFound(id: string | undefined): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `You have no order ${id}`)
}
