import type { MedusaResponse } from "@medusajs/framework/http"
import { labelPdf } from "../../../../../papers/papers"
import { sendPaper } from "../../../../utils/send-paper"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** The address label: on A6, or with `?size=a4` on A4. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  const size = req.query.size === "a4" ? "a4" : "a6"
  await sendPaper(req, res, "label", ({ order, ...paper }) => labelPdf(order, { ...paper, size }))
}
