import { COMMISSION_MODULE, localeOf } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { invoicePdf, invoiceView } from "../../../../../statements/invoice"
import type { VendorRequest } from "../../../../utils/vendor-request"

/** One invoice as a paper; another seller's is none. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  const { seller } = req.vendor
  const id = req.params.id ?? ""
  const [row] = await req.scope
    .resolve(COMMISSION_MODULE)
    .listCommissionInvoices({ id, seller_id: seller.id }, { take: 1 })
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `You have no invoice ${id}`)
  const asked = req.locale ?? req.query.locale
  const locale = (typeof asked === "string" ? localeOf(asked) : undefined) ?? "fr"
  const invoice = invoiceView(row)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `attachment; filename="hirfa-${invoice.number}.pdf"`)
  res.send(await invoicePdf(invoice, { seller: seller.name, locale }))
}
