import type { CommissionInvoiceView, Locale } from "@hirfa/contracts"
import { renderTableDocument } from "@hirfa/marketplace/documents"
import { decimalOf, moneyOf } from "../money/minor"
import { wholeOf } from "../workflows/settle/terms"
import { dayOf } from "./days"
import { STATEMENT_WORDS } from "./words"

type InvoiceRow = {
  id: string
  year: number
  number: number
  currency_code: string
  period_from: Date
  period_to: Date
  net: unknown
  vat: unknown
  issued_at: Date
}

export function invoiceView(row: InvoiceRow): CommissionInvoiceView {
  return {
    id: row.id,
    number: `${row.year}-${String(row.number).padStart(6, "0")}`,
    from: dayOf(row.period_from),
    to: dayOf(new Date(row.period_to.getTime() - 1)),
    net: moneyOf(wholeOf(row.net), row.currency_code),
    vat: moneyOf(wholeOf(row.vat), row.currency_code),
    issued_at: row.issued_at.toISOString(),
  }
}

/** The invoice as a paper. */
export function invoicePdf(
  invoice: CommissionInvoiceView,
  { seller, locale }: { seller: string; locale: Locale },
): Promise<Buffer> {
  const words = STATEMENT_WORDS[locale]
  const { net, vat } = invoice
  const decimal = (amount: number) => decimalOf(amount, net.currency)
  return renderTableDocument({
    locale,
    title: words.invoice,
    facts: [
      { label: words.invoice_number, value: invoice.number },
      { label: words.issued, value: dayOf(new Date(invoice.issued_at)) },
      { label: words.seller, value: seller },
      { label: words.period, value: `${invoice.from} – ${invoice.to}` },
      { label: words.currency, value: net.currency.toUpperCase() },
    ],
    columns: [
      { label: words.what, width: 5 },
      { label: words.net, width: 2, isNumber: true },
      { label: words.vat, width: 3, isNumber: true },
      { label: words.total, width: 3, isNumber: true },
    ],
    rows: [[words.commission, decimal(net.amount), decimal(vat.amount), decimal(net.amount + vat.amount)]],
    totals: [["", decimal(net.amount), decimal(vat.amount), decimal(net.amount + vat.amount)]],
    footer: "Hirfa",
    pageLabel: words.page,
  })
}
