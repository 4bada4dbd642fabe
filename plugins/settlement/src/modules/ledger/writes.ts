import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { type Account, type Balance, isSellerAccount, type Posting } from "./postings/accounts"
import type { PostedOrder } from "./postings/facts"

type Whose = { seller_id: string; currency_code: string }
type SumRow = { account: Account; amount: string }

/** Held until the transaction ends, so that two runs for one seller come one after the other. */
export async function lockSeller(trx: Knex, seller_id: string): Promise<void> {
  await trx.raw("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", [`ledger:${seller_id}`])
}

export async function readPostedOrder(trx: Knex, order_id: string): Promise<PostedOrder> {
  const keys: string[] = await trx("ledger_transaction").where({ order_id }).pluck("key")
  const sums: SumRow[] = await trx("ledger_entry as entry")
    .join("ledger_transaction as txn", "txn.id", "entry.transaction_id")
    .where("txn.order_id", order_id)
    .groupBy("entry.account")
    .select("entry.account")
    .sum("entry.amount as amount")
  return { keys: new Set(keys), sums: new Map(sums.map(({ account, amount }) => [account, Number(amount)])) }
}

export async function readPostedPayout(trx: Knex, payout_id: string): Promise<Set<string>> {
  return new Set(await trx("ledger_transaction").where({ payout_id }).pluck("key"))
}

/** The balance as it is, or as it was before an instant. */
export async function readBalance(
  trx: Knex,
  { seller_id, currency_code }: Whose,
  before?: Date,
): Promise<Balance> {
  const query = trx("ledger_entry as entry")
    .where({ "entry.seller_id": seller_id, "entry.currency_code": currency_code })
    .groupBy("entry.account")
    .select("entry.account")
    .sum("entry.amount as amount")
  if (before) {
    query
      .join("ledger_transaction as txn", "txn.id", "entry.transaction_id")
      .where("txn.created_at", "<", before)
  }
  const balance: Balance = { held: 0, available: 0, paid: 0, debt: 0 }
  for (const { account, amount } of (await query) as SumRow[]) {
    if (isSellerAccount(account)) balance[account] = Number(amount)
  }
  return balance
}

/** In two statements and no savepoint: the database takes entries only from the very transaction that wrote their head. */
export async function insertPostings(trx: Knex, postings: readonly Posting[]): Promise<void> {
  const rows = postings.map((posting) => ({ id: generateEntityId(undefined, "ltxn"), posting }))
  const transactions = rows.map(({ id, posting: { entries: _entries, ...own } }) => ({ id, ...own }))
  const entries = rows.flatMap(({ id, posting }) =>
    posting.entries.map(({ account, currency_code, amount }) => ({
      id: generateEntityId(undefined, "lent"),
      transaction_id: id,
      account,
      seller_id: isSellerAccount(account) ? posting.seller_id : null,
      currency_code,
      amount,
    })),
  )
  if (transactions.length > 0) await trx("ledger_transaction").insert(transactions)
  if (entries.length > 0) await trx("ledger_entry").insert(entries)
}
