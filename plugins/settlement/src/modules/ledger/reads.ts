import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Account, Balance, TransactionKind } from "./postings/accounts"

export type SellerBalanceRow = Balance & { seller_id: string; currency_code: string }

export type LedgerRows = {
  seller_id: string
  currency_code?: string
  /** Written at or after, and before. */
  from?: Date
  to?: Date
  take?: number
  skip?: number
  oldestFirst?: boolean
}

/** A movement as one seller's accounts in one currency felt it. */
export type LedgerLineRow = Balance & {
  id: string
  kind: TransactionKind
  happened_at: Date
  currency_code: string
  reference: string
  order_id: string | null
}

const CHANGES = (["held", "available", "paid", "debt"] as const).map(
  (account) =>
    `coalesce(sum(entry.amount) FILTER (WHERE entry.account = '${account}'), 0)::bigint AS ${account}`,
)

export async function pageOfLines(
  knex: Knex,
  { seller_id, currency_code, from, to, take, skip, oldestFirst }: LedgerRows,
): Promise<{ lines: LedgerLineRow[]; count: number }> {
  const own = knex("ledger_entry as entry")
    .join("ledger_transaction as txn", "txn.id", "entry.transaction_id")
    .where("entry.seller_id", seller_id)
    .groupBy("txn.id", "entry.currency_code")
  if (currency_code) own.where("entry.currency_code", currency_code)
  if (from) own.where("txn.created_at", ">=", from)
  if (to) own.where("txn.created_at", "<", to)
  const page = own
    .clone()
    .select("txn.id", "txn.kind", "txn.happened_at", "txn.reference", "txn.order_id", "entry.currency_code")
    .select(CHANGES.map((sql) => knex.raw(sql)))
    .orderBy("txn.sequence", oldestFirst ? "asc" : "desc")
  if (take !== undefined) page.limit(take)
  if (skip) page.offset(skip)
  const counted = knex.from(own.clone().select("txn.id").as("lines")).count("* as count").first()
  const [rows, total] = await Promise.all([page, counted])
  return { lines: (rows as DriverRow[]).map(lineOf), count: Number(total?.count ?? 0) }
}

/** A line as the driver answers it: sums of bigint come as text. */
type DriverRow = Omit<LedgerLineRow, keyof Balance> & Record<keyof Balance, string>

function lineOf(row: DriverRow): LedgerLineRow {
  return {
    ...row,
    held: Number(row.held),
    available: Number(row.available),
    paid: Number(row.paid),
    debt: Number(row.debt),
  }
}

export async function sumsOfAccounts(
  knex: Knex,
): Promise<{ currency_code: string; account: string; amount: number }[]> {
  const rows: { currency_code: string; account: string; amount: string }[] = await knex("ledger_entry")
    .groupBy("currency_code", "account")
    .orderBy(["currency_code", "account"])
    .select("currency_code", "account")
    .sum("amount as amount")
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}

export async function keptOfOrders(knex: Knex, order_ids: readonly string[]): Promise<Map<string, number>> {
  const rows: { order_id: string; kept: string }[] = await knex("ledger_entry as entry")
    .join("ledger_transaction as txn", "txn.id", "entry.transaction_id")
    .whereIn("txn.order_id", [...order_ids])
    .where("entry.account", "buyers")
    .groupBy("txn.order_id")
    .select("txn.order_id")
    .sum("entry.amount as kept")
  return new Map(rows.map(({ order_id, kept }) => [order_id, -Number(kept)]))
}

export type CommissionSum = { seller_id: string; currency_code: string; net: number; vat: number }

/** What the platform took of each seller in a period, less what it gave back with refunds. */
export async function commissionSums(
  knex: Knex,
  { from, to }: { from: Date; to: Date },
): Promise<CommissionSum[]> {
  const sum = (account: string) =>
    knex.raw(`coalesce(sum(entry.amount) FILTER (WHERE entry.account = '${account}'), 0)::bigint`)
  const rows: Record<keyof CommissionSum, string>[] = await knex("ledger_entry as entry")
    .join("ledger_transaction as txn", "txn.id", "entry.transaction_id")
    .whereIn("entry.account", ["commission", "commission_tax"])
    .where("txn.created_at", ">=", from)
    .where("txn.created_at", "<", to)
    .groupBy("txn.seller_id", "entry.currency_code")
    .orderBy(["txn.seller_id", "entry.currency_code"])
    .select({
      seller_id: "txn.seller_id",
      currency_code: "entry.currency_code",
      net: sum("commission"),
      vat: sum("commission_tax"),
    })
  return rows.map(({ net, vat, ...own }) => ({ ...own, net: Number(net), vat: Number(vat) }))
}

export type EarningRow = {
  seller_id: string
  currency_code: string
  order_id: string
  earned: number
  since: Date
}

/** Available less owed of each order; an order that was never released brought nothing yet. */
export async function earningsOfSellers(knex: Knex, seller_ids: readonly string[]): Promise<EarningRow[]> {
  const rows: (Omit<EarningRow, "earned"> & { earned: string })[] = await knex("ledger_entry as entry")
    .join("ledger_transaction as txn", "txn.id", "entry.transaction_id")
    .whereIn("entry.seller_id", [...seller_ids])
    .whereIn("entry.account", ["available", "debt"])
    .whereNotNull("txn.order_id")
    .groupBy("entry.seller_id", "entry.currency_code", "txn.order_id")
    .select("entry.seller_id", "entry.currency_code", "txn.order_id")
    .sum("entry.amount as earned")
    .min("txn.happened_at as since")
  return rows.map((row) => ({ ...row, earned: Number(row.earned) }))
}

export type DisputeTake = { key: string; account: Account; amount: number }

/** What the opening of disputes moved, account by account; `keys` are those of their transactions. */
export async function takesOfDisputes(knex: Knex, keys: readonly string[]): Promise<DisputeTake[]> {
  const rows: (Omit<DisputeTake, "amount"> & { amount: string })[] = await knex("ledger_entry as entry")
    .join("ledger_transaction as txn", "txn.id", "entry.transaction_id")
    .whereIn("txn.key", [...keys])
    .groupBy("txn.key", "entry.account")
    .select("txn.key", "entry.account")
    .sum("entry.amount as amount")
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}
