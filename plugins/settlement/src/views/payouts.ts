import type { OperatorPayout, PayoutAccountView, PayoutView } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { currencyOf, moneyOf } from "../money/minor"
import type { PayoutRow } from "../workflows/payouts/rows"
import { wholeOf } from "../workflows/settle/terms"

export function payoutView(row: PayoutRow, numbers: ReadonlyMap<string, number>): PayoutView {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    provider: row.provider,
    amount: moneyOf(wholeOf(row.amount), row.currency_code),
    paid: moneyOf(wholeOf(row.paid_amount), row.paid_currency_code),
    rate: row.rate,
    rate_source: row.rate_source,
    reversed: reversedOf(row),
    order_number: numbers.get(row.order_id ?? "") ?? null,
    account_end: (row.rib ?? row.iban)?.slice(-4) ?? null,
    holder: row.holder,
    reason: row.reason,
    created_at: row.created_at.toISOString(),
    settled_at: row.settled_at?.toISOString() ?? null,
  }
}

function reversedOf({ reversals = [], paid_currency_code }: PayoutRow): PayoutView["reversed"] {
  const done = reversals.filter(({ status }) => status === "done")
  const amount = done.reduce((sum, row) => sum + wholeOf(row.amount), 0)
  return amount > 0 ? moneyOf(amount, paid_currency_code) : null
}

export function operatorPayoutView(
  row: PayoutRow,
  { names, numbers }: { names: ReadonlyMap<string, string>; numbers: ReadonlyMap<string, number> },
): OperatorPayout {
  return {
    ...payoutView(row, numbers),
    seller_id: row.seller_id,
    seller_name: names.get(row.seller_id) ?? row.seller_id,
    batch_id: row.batch_id ?? null,
    end_to_end_id: row.end_to_end_id,
    transfer_id: row.transfer_id,
    is_hanging: row.status === "prepared" && row.asked_at !== null,
  }
}

type AccountRow = Omit<PayoutAccountView, "currency" | "verified_at"> & {
  currency_code: string
  verified_at: Date | null
}

export function accountView(row: AccountRow): PayoutAccountView {
  const { id, seller_id, provider, holder, rib, iban, bic, is_holder_matching, status, note } = row
  return {
    id,
    seller_id,
    provider,
    holder,
    rib,
    iban,
    bic,
    currency: currencyOf(row.currency_code),
    is_holder_matching,
    status,
    note,
    verified_at: row.verified_at?.toISOString() ?? null,
  }
}

/** Names of sellers by id. */
export async function sellerNames(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "seller", fields: ["id", "name"], filters: { id: [...new Set(ids)] } })
  return new Map(data.map(({ id, name }) => [String(id), String(name)]))
}

/** The numbers of the orders that payouts pay, by the orders' ids. */
export async function payoutOrderNumbers(
  container: MedusaContainer,
  payouts: readonly { order_id: string | null }[],
): Promise<Map<string, number>> {
  const id = [...new Set(payouts.flatMap(({ order_id }) => order_id ?? []))]
  if (id.length === 0) return new Map()
  const { data } = await container
    .resolve("query")
    .graph({ entity: "order", fields: ["id", "display_id"], filters: { id } })
  return new Map(data.map(({ id, display_id }) => [id, Number(display_id)]))
}
