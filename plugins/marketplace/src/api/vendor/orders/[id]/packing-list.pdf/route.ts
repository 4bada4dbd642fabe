import type { MedusaResponse } from "@medusajs/framework/http"
import { packingListPdf } from "../../../../../papers/papers"
import { sendPaper } from "../../../../utils/send-paper"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** What goes into the parcels, or with `?shipment=` into one of them, on A4. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  await sendPaper(req, res, "packing-list", ({ order, ...paper }) => packingListPdf(order, paper))
}
