import {
  type InvoicesAnswer,
  invoicesAnswerSchema,
  type LedgerAnswer,
  ledgerAnswerSchema,
  type MakerEarningsAnswer,
  makerEarningsAnswerSchema,
  type PayoutsAnswer,
  payoutsAnswerSchema,
  type StatementQuery,
  type VendorBalance,
  vendorBalanceSchema,
} from "@hirfa/contracts"
import { backend, readFile, tellBackend } from "~/lib/medusa/index.server"

/** Movements and shares of one page. */
export const MONEY_PAGE_SIZE = 20

export interface MoneyView {
  balance: VendorBalance
  ledger: LedgerAnswer
  payouts: PayoutsAnswer
  invoices: InvoicesAnswer
}

/** All of the page of money: what is owed, each movement, what was paid and invoiced. */
export async function readMoney(token: string, page: number): Promise<MoneyView> {
  const query = { limit: MONEY_PAGE_SIZE, offset: (page - 1) * MONEY_PAGE_SIZE }
  const [balance, ledger, payouts, invoices] = await Promise.all([
    backend({ path: "/vendor/balance", token, schema: vendorBalanceSchema }),
    backend({ path: "/vendor/ledger", token, query, schema: ledgerAnswerSchema }),
    backend({ path: "/vendor/payouts", token, query: { limit: 10 }, schema: payoutsAnswerSchema }),
    backend({ path: "/vendor/invoices", token, query: { limit: 12 }, schema: invoicesAnswerSchema }),
  ])
  return { balance, ledger, payouts, invoices }
}

export async function readMakerShares(token: string, page: number): Promise<MakerEarningsAnswer> {
  const query = { limit: MONEY_PAGE_SIZE, offset: (page - 1) * MONEY_PAGE_SIZE }
  return await backend({ path: "/vendor/maker-earnings", token, query, schema: makerEarningsAnswerSchema })
}

export async function confirmShares(token: string, ids: string[]): Promise<void> {
  await tellBackend({ path: "/vendor/maker-earnings/confirm", method: "POST", token, body: { ids } })
}

/** A statement as the backend set it: a paper or a table. */
export async function readStatementFile(
  token: string,
  { format, ...query }: StatementQuery & { format: "pdf" | "csv" },
): Promise<Response> {
  return await fileOf(
    await readFile({ path: `/vendor/statements.${format}`, token, query, timeoutMs: 30_000 }),
  )
}

export async function readInvoiceFile(token: string, id: string, locale: string): Promise<Response> {
  const path = `/vendor/invoices/${encodeURIComponent(id)}/pdf`
  return await fileOf(await readFile({ path, token, query: { locale }, timeoutMs: 30_000 }))
}

/** The file with its own headers only: nothing of it is kept anywhere. */
async function fileOf(response: Response): Promise<Response> {
  const headers = new Headers({ "cache-control": "private, no-store" })
  for (const name of ["content-type", "content-disposition"])
    headers.set(name, response.headers.get(name) ?? "")
  return new Response(await response.arrayBuffer(), { headers })
}
