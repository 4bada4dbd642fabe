import type { ContributedPiece, PieceContribution, PieceContributor } from "@hirfa/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { CommissionInvoice } from "./models/commission-invoice"
import { CommissionLine } from "./models/commission-line"
import { CommissionRule } from "./models/commission-rule"
import { MakerEarning } from "./models/maker-earning"
import { OrderTerms } from "./models/order-terms"
import { ReturnWindow } from "./models/return-window"
import { openPricesOf } from "./open-price"
import { windowAt } from "./return-windows"
import type { Rule } from "./rules"
import type { OrderTerms as OrderTermsFacts } from "./terms"

export type CommissionOptions = {
  /** Days that a buyer may return pieces where no dated return window is entered. */
  returnDays: number
}

export type NewInvoice = {
  seller_id: string
  currency_code: string
  period_from: Date
  period_to: Date
  net: number
  vat: number
  issued_at: Date
}

/** Minor units. */
export type MakerTotal = {
  maker_id: string
  currency_code: string
  expected: number
  earned: number
  confirmed: number
}

/** What the platform takes, what was agreed on of each order, and what each maker has of it. */
export class CommissionModuleService
  extends MedusaService({
    CommissionRule,
    ReturnWindow,
    OrderTerms,
    CommissionLine,
    MakerEarning,
    CommissionInvoice,
  })
  implements PieceContributor
{
  readonly #knex: Knex
  readonly #options: CommissionOptions

  constructor(cradle: Record<string, unknown>, options: CommissionOptions) {
    super(cradle, options)
    this.#knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    this.#options = options
  }

  /** How the prices of pieces divide, for their search documents: one statement, however many. */
  async contributeToPieces(
    pieces: readonly ContributedPiece[],
    taxes: readonly number[],
  ): Promise<ReadonlyMap<string, PieceContribution>> {
    const rules: Rule[] = await this.listCommissionRules({}, { take: 100_000 })
    const at = new Date()
    return new Map(
      pieces.map((piece) => [piece.product_id, { open_prices: openPricesOf(piece, { taxes, rules, at }) }]),
    )
  }

  /** How long the money of a seller's order placed at an instant is held, in days after delivery. */
  async returnDaysAt({ seller_id, at }: { seller_id: string; at: Date }): Promise<number> {
    const windows = await this.listReturnWindows(
      { $or: [{ seller_id }, { seller_id: null }], valid_from: { $lte: at } },
      { take: 1000, order: { valid_from: "DESC" } },
    )
    return windowAt(windows, { seller_id, at })?.days ?? this.defaultReturnDays
  }

  /** The days that hold where no window does. */
  get defaultReturnDays(): number {
    return this.#options.returnDays
  }

  /** Keeps what was agreed on of an order. Terms that are there already stand, also when two come at once. */
  async keepTerms(terms: OrderTermsFacts): Promise<void> {
    const { lines, ...own } = terms
    // Medusa's type of a row names nested rows by their ids only; all in one go is what makes it all or nothing.
    const row: object = {
      ...own,
      lines: lines.map(({ makers, ...line }) => ({
        ...line,
        makers: makers.map(({ maker_id, percent, amount }) => ({
          order_id: own.order_id,
          seller_id: own.seller_id,
          currency_code: own.currency_code,
          maker_id,
          percent,
          agreed: amount,
          amount: 0,
        })),
      })),
    }
    try {
      await this.createOrderTerms(row)
    } catch (error) {
      const [existing] = await this.listOrderTerms({ order_id: own.order_id }, { select: ["id"], take: 1 })
      if (!existing) throw error
    }
  }

  /** What each maker expects, has earned, and has confirmed, by currency. */
  async makerTotals(own: { seller_id: string; maker_id?: string[] }): Promise<MakerTotal[]> {
    const rows = this.#knex("maker_earning").whereNull("deleted_at").where({ seller_id: own.seller_id })
    if (own.maker_id) rows.whereIn("maker_id", own.maker_id)
    const sums: Record<keyof MakerTotal, string>[] = await rows
      .groupBy("maker_id", "currency_code")
      .orderBy(["maker_id", "currency_code"])
      .select(
        "maker_id",
        "currency_code",
        this.#knex.raw("coalesce(sum(amount) FILTER (WHERE state = 'expected'), 0) AS expected"),
        this.#knex.raw("coalesce(sum(amount) FILTER (WHERE state = 'earned'), 0) AS earned"),
        this.#knex.raw("coalesce(sum(confirmed_amount), 0) AS confirmed"),
      )
    return sums.map(({ maker_id, currency_code, expected, earned, confirmed }) => ({
      maker_id,
      currency_code,
      expected: Number(expected),
      earned: Number(earned),
      confirmed: Number(confirmed),
    }))
  }

  /**
   * Issues an invoice under the next number of its year. Numbers are given under a lock and in the transaction that
   * writes the invoice, so a failure leaves no gap. A period that was invoiced already answers the invoice that is there.
   */
  async issueInvoice(invoice: NewInvoice): Promise<{ id: string; isNew: boolean }> {
    const { seller_id, currency_code, period_from } = invoice
    const year = invoice.issued_at.getUTCFullYear()
    return this.#knex.transaction(async (trx) => {
      await trx.raw("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", [`commission-invoice:${year}`])
      const existing = await trx("commission_invoice")
        .where({ seller_id, currency_code, period_from })
        .first("id")
      if (existing) return { id: existing.id, isNew: false }
      const last = await trx("commission_invoice").where({ year }).max("number as number").first()
      const id = generateEntityId(undefined, "cinv")
      const raw = (amount: number) => JSON.stringify({ value: String(amount), precision: 20 })
      await trx("commission_invoice").insert({
        ...invoice,
        id,
        year,
        number: Number(last?.number ?? 0) + 1,
        raw_net: raw(invoice.net),
        raw_vat: raw(invoice.vat),
      })
      return { id, isNew: true }
    })
  }
}
