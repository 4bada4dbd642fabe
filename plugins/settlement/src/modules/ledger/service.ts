import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Dispute } from "./models/dispute"
import { DisputeShare } from "./models/dispute-share"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerTransaction } from "./models/ledger-transaction"
import { SettlementSweep } from "./models/sweep"
import type { Balance, Posting } from "./postings/accounts"
import type { OrderFacts } from "./postings/facts"
import { orderPostings } from "./postings/order"
import {
  differencePostings,
  type PayoutFacts,
  payoutPostings,
  recoveryPostings,
  returnPostings,
} from "./postings/payout"
import {
  commissionSums,
  earningsOfSellers,
  keptOfOrders,
  type LedgerRows,
  pageOfLines,
  type SellerBalanceRow,
  sumsOfAccounts,
  takesOfDisputes,
} from "./reads"
import { insertPostings, lockSeller, readBalance, readPostedOrder, readPostedPayout } from "./writes"

/** Who is owed what. Balanced, append-only, in whole minor units; the database itself holds the ledger to that. */
export class LedgerModuleService extends MedusaService({
  LedgerTransaction,
  LedgerEntry,
  Dispute,
  DisputeShare,
  SettlementSweep,
}) {
  readonly #knex: Knex

  constructor(cradle: Record<string, unknown>) {
    super(cradle)
    this.#knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  /** Posts what an order still lacks, and answers it. Run again for the same facts it posts nothing. */
  settleOrder(facts: OrderFacts): Promise<Posting[]> {
    return this.#write(facts.seller_id, async (trx) => {
      const posted = await readPostedOrder(trx, facts.order_id)
      return orderPostings(facts, posted, await readBalance(trx, facts))
    })
  }

  /** Sets the amount of a payout aside; false when the balance does not cover it, or a debt comes first. */
  async reservePayout(payout: PayoutFacts): Promise<boolean> {
    let isCovered = false
    await this.#write(payout.seller_id, async (trx) => {
      const keys = await readPostedPayout(trx, payout.payout_id)
      const planned = payoutPostings(payout, keys, await readBalance(trx, payout))
      isCovered = planned.isCovered
      return planned.postings
    })
    return isCovered
  }

  /** Brings back what was set aside for a payout that failed, or that the bank returned. */
  returnPayout(payout: PayoutFacts): Promise<Posting[]> {
    return this.#write(payout.seller_id, async (trx) =>
      returnPostings(payout, await readPostedPayout(trx, payout.payout_id), await readBalance(trx, payout)),
    )
  }

  /** Books what was taken back of a payout: it pays a debt first. `key` is that of the reversal. */
  recoverPayout(payout: PayoutFacts, reversal: { key: string; amount: number }): Promise<Posting[]> {
    return this.#write(payout.seller_id, async (trx) => {
      const keys = await readPostedPayout(trx, payout.payout_id)
      return recoveryPostings(payout, reversal, keys, await readBalance(trx, payout))
    })
  }

  /** Books what the bank charged for a payout less or more than its frozen rate said, in the balance's minor units. */
  bookDifference(payout: PayoutFacts, charged: number): Promise<Posting[]> {
    return this.#write(payout.seller_id, async (trx) =>
      differencePostings(payout, charged, await readPostedPayout(trx, payout.payout_id)),
    )
  }

  /** What sellers have, one row a seller and currency. */
  async balances(filters: { seller_id?: string } = {}): Promise<SellerBalanceRow[]> {
    const rows = await this.#knex<Record<string, string>>("ledger_balance")
      .where(filters)
      .orderBy(["seller_id", "currency_code"])
    return rows.map((row) => ({
      seller_id: row.seller_id ?? "",
      currency_code: row.currency_code ?? "",
      held: Number(row.held),
      available: Number(row.available),
      paid: Number(row.paid),
      debt: Number(row.debt),
    }))
  }

  /** What a seller had in a currency before an instant. */
  async balanceBefore(seller_id: string, currency_code: string, before: Date): Promise<Balance> {
    return readBalance(this.#knex, { seller_id, currency_code }, before)
  }

  /** What of each order's money was kept: captured less all that went back. */
  keptOfOrders(order_ids: readonly string[]): Promise<Map<string, number>> {
    return keptOfOrders(this.#knex, order_ids)
  }

  /** What each order brought to sellers, as far as it is at their disposal. */
  earningsOfSellers(seller_ids: readonly string[]): ReturnType<typeof earningsOfSellers> {
    return earningsOfSellers(this.#knex, seller_ids)
  }

  /** Movements of a seller's accounts, the youngest first unless asked otherwise. */
  lines(filters: LedgerRows): ReturnType<typeof pageOfLines> {
    return pageOfLines(this.#knex, filters)
  }

  /** What the platform took of each seller in a period. */
  commissionSums(period: { from: Date; to: Date }): ReturnType<typeof commissionSums> {
    return commissionSums(this.#knex, period)
  }

  /** What disputes took of whom when they were opened; `keys` are those of their transactions. */
  takesOfDisputes(keys: readonly string[]): ReturnType<typeof takesOfDisputes> {
    return takesOfDisputes(this.#knex, keys)
  }

  /** The sum of every account in every currency. */
  accountSums(): ReturnType<typeof sumsOfAccounts> {
    return sumsOfAccounts(this.#knex)
  }

  /** One transaction of the database under the seller's lock: what is read stays true until it is written. */
  #write(seller_id: string, plan: (trx: Knex) => Promise<Posting[]>): Promise<Posting[]> {
    return this.#knex.transaction(async (trx) => {
      await lockSeller(trx, seller_id)
      const postings = await plan(trx)
      await insertPostings(trx, postings)
      return postings
    })
  }
}
