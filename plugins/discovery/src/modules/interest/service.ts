import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { InterestBatch } from "./models/interest-batch"
import { PieceViewCount } from "./models/piece-view-count"
import { SearchCount } from "./models/search-count"

export type CountedView = {
  product_id: string
  day: string
  country_code: string
  locale: string
  count: number
}

export type CountedSearch = {
  day: string
  locale: string
  words: string[]
  query: string
  count: number
  missed: number
  found: number
  /** The hours in which it was looked for, a bit each. */
  hours: number
}

const ROWS_A_STATEMENT = 500
const LIVE = "WHERE deleted_at IS NULL"

/** What is looked at and looked for, counted by day; no row is anybody's. */
export class InterestModuleService extends MedusaService({ PieceViewCount, SearchCount, InterestBatch }) {
  readonly #knex: Knex

  constructor(cradle: Record<string, unknown>, ...rest: unknown[]) {
    super(cradle, ...rest)
    this.#knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  /** Adds the counts of a batch, all or none; false when it had been counted before. */
  async count(
    id: string,
    views: readonly CountedView[],
    searches: readonly CountedSearch[],
  ): Promise<boolean> {
    return await this.#knex.transaction(async (trx) => {
      const taken: unknown[] = await trx("interest_batch")
        .insert({ id })
        .onConflict()
        .ignore()
        .returning("id")
      if (taken.length === 0) return false
      await addViews(trx, views)
      await addSearches(trx, searches)
      return true
    })
  }

  /**
   * Forgets what is too old to be shown, searches that in a month did not come back in enough different hours, and the
   * names of batches that nobody will send again.
   */
  async forget(now: Date, hoursToShow: number): Promise<{ views: number; searches: number }> {
    const before = (days: number) => new Date(now.getTime() - days * DAY).toISOString().slice(0, 10)
    const views = await this.#knex("piece_view_count").where("day", "<", before(KEEP_DAYS)).delete()
    const old = await this.#knex("search_count").where("day", "<", before(KEEP_DAYS)).delete()
    const rare = await this.#knex.raw(
      `DELETE FROM search_count AS own USING (
         SELECT words, locale FROM search_count GROUP BY words, locale
         HAVING sum(bit_count(hours::bit(24))) < ? AND max(day) < ?
       ) AS rare WHERE own.words = rare.words AND own.locale = rare.locale`,
      [hoursToShow, before(RARE_DAYS)],
    )
    await this.#knex("interest_batch")
      .where("created_at", "<", new Date(now.getTime() - BATCH_DAYS * DAY))
      .delete()
    return { views, searches: old + Number(rare.rowCount ?? 0) }
  }
}

const DAY = 24 * 60 * 60 * 1000
/** A year, the year before it, and a month in which to look at both. */
const KEEP_DAYS = 760
const RARE_DAYS = 30
const BATCH_DAYS = 7

async function addViews(trx: Knex.Transaction, views: readonly CountedView[]): Promise<void> {
  for (const rows of inParts(views)) {
    await trx.raw(
      `INSERT INTO piece_view_count (id, product_id, day, country_code, locale, count)
       VALUES ${rows.map(() => "(?, ?, ?, ?, ?, ?)").join(", ")}
       ON CONFLICT (product_id, day, country_code, locale) ${LIVE}
       DO UPDATE SET count = piece_view_count.count + excluded.count, updated_at = now()`,
      rows.flatMap((row) => [
        generateEntityId(undefined, "pview"),
        row.product_id,
        row.day,
        row.country_code,
        row.locale,
        row.count,
      ]),
    )
  }
}

async function addSearches(trx: Knex.Transaction, searches: readonly CountedSearch[]): Promise<void> {
  for (const rows of inParts(searches)) {
    await trx.raw(
      `INSERT INTO search_count (id, day, locale, words, query, count, missed, found, hours)
       VALUES ${rows.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, ?)").join(", ")}
       ON CONFLICT (day, locale, words) ${LIVE}
       DO UPDATE SET count = search_count.count + excluded.count, missed = search_count.missed + excluded.missed,
         found = excluded.found, hours = search_count.hours | excluded.hours, updated_at = now()`,
      rows.flatMap((row) => [
        generateEntityId(undefined, "scount"),
        row.day,
        row.locale,
        row.words,
        row.query,
        row.count,
        row.missed,
        row.found,
        row.hours,
      ]),
    )
  }
}

/** Two batches at once lock rows in the same order, so that neither waits for the other in turn. */
function inParts<Row extends CountedView | CountedSearch>(rows: readonly Row[]): Row[][] {
  const sorted = [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const count = Math.ceil(sorted.length / ROWS_A_STATEMENT)
  return Array.from({ length: count }, (_, part) =>
    sorted.slice(part * ROWS_A_STATEMENT, (part + 1) * ROWS_A_STATEMENT),
  )
}

function keyOf(row: CountedView | CountedSearch): string {
  return "product_id" in row
    ? `${row.product_id} ${row.day} ${row.country_code} ${row.locale}`
    : `${row.day} ${row.locale} ${row.words.join(" ")}`
}
