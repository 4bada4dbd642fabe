import type { Locale, VendorOrder } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Sender } from "../../papers/papers"
import { readSender } from "../../papers/read-sender"
import { readVendorOrder } from "../../views/vendor-order-view"
import { localeOfRequest } from "./locale"
import type { VendorRequest } from "./vendor-context"

export type Paper = { order: VendorOrder; sender: Sender; locale: Locale; shipment_id: string | undefined }

/**
 * Answers with a paper of an order of the seller; no cache keeps it: it names the buyer.
 * @throws NOT_FOUND for a parcel of another order
 */
export async function sendPaper(
  req: VendorRequest,
  res: MedusaResponse,
  name: string,
  render: (paper: Paper) => Promise<Buffer>,
): Promise<void> {
  const { id = "" } = req.params
  const locale = localeOfRequest(req)
  const seller_id = req.vendor.seller.id
  const [order, sender] = await Promise.all([
    readVendorOrder(req.scope, { id, seller_id, locale }),
    readSender(req.scope, seller_id, locale),
  ])
  const { shipment } = req.query
  const shipment_id = typeof shipment === "string" ? shipment : undefined
  if (!order || (shipment_id && !order.shipments.some((each) => each.id === shipment_id)))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `You have no such parcel of order ${id}`)
  const pdf = await render({ order, sender, locale, shipment_id })
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${name}-${order.number}.pdf"`)
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(pdf)
}
