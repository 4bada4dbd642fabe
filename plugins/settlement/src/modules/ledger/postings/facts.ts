import type { Account } from "./accounts"
import type { AgreedTerms } from "./terms"

/** Money of one line, in minor units. */
export type LineAmount = { line_item_id: string; amount: number }

/** Something that changed what the buyer has paid of an order. */
export type MoneyEvent = {
  key: string
  /** `credit` and `canceled` are of orders that credit paid wholly: no money comes or goes with them. */
  kind: "capture" | "credit" | "refund" | "return" | "canceled" | "dispute" | "dispute_won"
  /** Not negative. */
  amount: number
  /** Of money that went back for certain lines: how much of it each has. */
  lines?: readonly LineAmount[]
  reference: string
  at: Date
}

/** All that the ledger has to know of one seller order. */
export type OrderFacts = {
  order_id: string
  seller_id: string
  currency_code: string
  terms: AgreedTerms
  events: readonly MoneyEvent[]
  /** When the seller came to have the money at her disposal; null before. */
  released_at: Date | null
}

/** What the ledger holds of an order already. */
export type PostedOrder = {
  keys: ReadonlySet<string>
  sums: ReadonlyMap<Account, number>
}

/** What brings money to the order; the rest takes it away. */
export const GIVES: ReadonlySet<MoneyEvent["kind"]> = new Set(["capture", "credit", "dispute_won"])
