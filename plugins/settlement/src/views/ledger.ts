import type { LedgerLine, SellerBalance } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Balance } from "../modules/ledger/postings/accounts"
import type { LedgerLineRow } from "../modules/ledger/reads"
import { currencyOf } from "../money/minor"

/** Movements with the numbers by which seller and buyer call their orders. */
export async function ledgerLines(
  container: MedusaContainer,
  rows: readonly LedgerLineRow[],
): Promise<LedgerLine[]> {
  const ids = [...new Set(rows.flatMap(({ order_id }) => order_id ?? []))]
  const { data } =
    ids.length === 0
      ? { data: [] }
      : await container
          .resolve("query")
          .graph({ entity: "order", fields: ["id", "display_id"], filters: { id: ids } })
  const numbers = new Map(data.map(({ id, display_id }) => [id, display_id]))
  return rows.map(({ currency_code, happened_at, ...row }) => ({
    ...row,
    happened_at: happened_at.toISOString(),
    currency: currencyOf(currency_code),
    order_number: row.order_id ? (numbers.get(row.order_id) ?? null) : null,
  }))
}

export function balanceView({ held, available, paid, debt }: Balance, currency_code: string): SellerBalance {
  return { currency: currencyOf(currency_code), held, available, paid, debt }
}
