import { COMMISSION_MODULE, type InvoicesAnswer, type invoicesQuerySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { invoiceView } from "../../../statements/invoice"
import type { VendorRequest } from "../../utils/vendor-request"

/** What the platform invoiced to the seller, the youngest first. */
export async function GET(
  req: VendorRequest<unknown, z.infer<typeof invoicesQuerySchema>>,
  res: MedusaResponse,
) {
  const { limit: take, offset: skip } = req.validatedQuery
  const [rows, count] = await req.scope
    .resolve(COMMISSION_MODULE)
    .listAndCountCommissionInvoices(
      { seller_id: req.vendor.seller.id },
      { take, skip, order: { year: "DESC", number: "DESC" } },
    )
  const answer: InvoicesAnswer = { invoices: rows.map(invoiceView), count }
  res.json(answer)
}
