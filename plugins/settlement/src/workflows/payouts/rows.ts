import type { PayoutProviderName, PayoutStatus } from "@hirfa/contracts"
import type { PayoutFacts } from "../../modules/ledger/postings/payout"
import { wholeOf } from "../settle/terms"

/** A payout as its table answers it. */
export type PayoutRow = {
  id: string
  number: number
  seller_id: string
  provider: PayoutProviderName
  status: PayoutStatus
  currency_code: string
  amount: unknown
  paid_currency_code: string
  paid_amount: unknown
  rate: string | null
  rate_source: string | null
  holder: string
  rib: string | null
  iban: string | null
  bic: string | null
  end_to_end_id: string
  reason: string | null
  created_at: Date
  settled_at: Date | null
  batch_id?: string | null
  order_id: string | null
  asked_at: Date | null
  transfer_id: string | null
  /** Only where they were asked for. */
  reversals?: { amount: unknown; status: "planned" | "done" | "refused" }[]
}

/** What the ledger has to know of it. */
export function payoutFacts(row: Omit<PayoutRow, "batch_id" | "reversals">, at: Date): PayoutFacts {
  return {
    payout_id: row.id,
    seller_id: row.seller_id,
    currency_code: row.currency_code,
    amount: wholeOf(row.amount),
    paid_currency_code: row.paid_currency_code,
    paid_amount: wholeOf(row.paid_amount),
    reference: String(row.number),
    at,
  }
}
