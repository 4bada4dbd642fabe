import { MathBN } from "@medusajs/framework/utils"
import type { AgreedLine, AgreedTerms } from "../../modules/ledger/postings/terms"

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
  lines: readonly StoredLine[]
}
type StoredLine = { line_item_id: string; base: unknown; tax: unknown; amount: unknown; vat: unknown }

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
    // In the same order at each reading: that is where the odd cents of a part fall.
    lines: [...row.lines].sort((a, b) => (a.line_item_id < b.line_item_id ? -1 : 1)).map(agreedLine),
  }
}

function agreedLine({ line_item_id, base, tax, amount, vat }: StoredLine): AgreedLine {
  const [net, own] = [wholeOf(base), wholeOf(tax)]
  return {
    line_item_id,
    gross: net + own,
    tax: own,
    commission: wholeOf(amount),
    commission_vat: wholeOf(vat),
  }
}

/** A number column of Medusa, which answers a number, a text or a BigNumber. */
export function wholeOf(value: unknown): number {
  return MathBN.convert(value as number).toNumber()
}
