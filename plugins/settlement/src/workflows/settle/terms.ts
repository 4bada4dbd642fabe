import { MathBN } from "@medusajs/framework/utils"
import type { AgreedTerms } from "../../modules/ledger/postings/targets"

const AMOUNTS = [
  "payable",
  "credit",
  "shipping",
  "tax",
  "commission",
  "commission_vat",
  "payment_cost",
] as const

type StoredTerms = Record<(typeof AMOUNTS)[number], unknown> & {
  payment_cost_borne_by: "seller" | "platform"
  return_days: number
}

/** Frozen terms as the ledger reckons with them: plain whole numbers, whatever the column's type answers. */
export function agreedTerms(row: StoredTerms): AgreedTerms & { return_days: number } {
  const [
    payable = 0,
    credit = 0,
    shipping = 0,
    tax = 0,
    commission = 0,
    commission_vat = 0,
    payment_cost = 0,
  ] = AMOUNTS.map((name) => wholeOf(row[name]))
  const { payment_cost_borne_by, return_days } = row
  return {
    payable,
    credit,
    shipping,
    tax,
    commission,
    commission_vat,
    payment_cost,
    payment_cost_borne_by,
    return_days,
  }
}

/** A number column of Medusa, which answers a number, a text or a BigNumber. */
export function wholeOf(value: unknown): number {
  return MathBN.convert(value as number).toNumber()
}
