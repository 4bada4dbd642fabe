import type { Logger } from "@medusajs/framework/types"
import { type IndexPlan, quoted } from "../plan"
import { goneTableOf, stateTableOf, tableOf } from "../tables"
import { Catalog, type CatalogRow } from "./catalog"
import { ShownDocuments } from "./shown"
import { AskedTerms } from "./terms"

/** Where an index stands: each write raises `version`; another `epoch` is another index, or another database. */
export interface State {
  epoch: string
  version: number
}

/** Runs a statement on an index; a prepared one is planned once a connection. */
export type Run = <T>(
  index: string,
  text: string,
  bindings: readonly unknown[],
  options?: { isPrepared: boolean },
) => Promise<T[]>
type Row = CatalogRow & { changed: string; words_changed: string }

export interface Held {
  catalog: Catalog
  shown: ShownDocuments
  terms: AskedTerms
  state: State
  /** With which version the words of any document changed last. */
  words: number
  /** One at a time: what an older question answers must not be written over a newer one's. */
  catchingUp?: Promise<void>
}

const ROWS_AT_ONCE = 5_000
/** Indexes that are held at once: the live one, one that is being built beside it, and one of another kind. */
const INDEXES = 3

/** SQL for the state of an index as JSON. The database's number is part of the epoch: a copy of it is another one. */
export function stateSql(index: string): string {
  return `(SELECT json_build_object('version', version, 'epoch', epoch || ' ' ||
    (SELECT oid FROM pg_database WHERE datname = current_database())) FROM ${quoted(stateTableOf(index))})`
}

/** The catalogs of the indexes that are searched, and how they follow what other processes write. */
export class CatalogStore {
  readonly #run: Run
  readonly #logger: Logger
  readonly #held = new Map<string, Held>()
  readonly #loading = new Map<string, Promise<void>>()

  constructor(run: Run, logger: Logger) {
    this.#run = run
    this.#logger = logger
  }

  /** The catalog of an index, if it is in memory; if not, it is read behind the back of who asks. */
  get(index: string, plan: IndexPlan): Held | undefined {
    const held = this.#held.get(index)
    if (held) this.#keep(index, held)
    else void this.#load(index, plan)
    return held
  }

  /** The catalog of an index as it is in memory now. */
  peek(index: string): Held | undefined {
    return this.#held.get(index)
  }

  /**
   * Brings a catalog to where the index is seen to be.
   * @returns false when it is of another epoch: it is forgotten then
   */
  async follow(index: string, plan: IndexPlan, seen: State): Promise<boolean> {
    const held = this.#held.get(index)
    if (!held) return false
    if (held.state.epoch !== seen.epoch) {
      this.forget(index)
      return false
    }
    while (seen.version > held.state.version && this.#held.get(index) === held) {
      held.catchingUp ??= this.#catchUp(index, plan, held).finally(() => delete held.catchingUp)
      await held.catchingUp
    }
    return this.#held.get(index) === held
  }

  forget(index: string): void {
    this.#held.delete(index)
  }

  #load(index: string, plan: IndexPlan): Promise<void> {
    const loading = this.#loading.get(index)
    if (loading) return loading
    const load = this.#read(index, plan)
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        this.#logger.warn(`The catalog of "${index}" was not read into memory; Postgres counts: ${reason}`)
      })
      .finally(() => this.#loading.delete(index))
    this.#loading.set(index, load)
    return load
  }

  /** What changes while the pages are read has a version beyond the state read first, and is caught up with. */
  async #read(index: string, plan: IndexPlan): Promise<void> {
    const catalog = new Catalog(plan)
    const [first] = await this.#run<{ state: State }>(index, `SELECT ${stateSql(index)} AS state`, [])
    if (!first?.state) return
    const beside = { shown: new ShownDocuments(), terms: new AskedTerms() }
    const held: Held = { catalog, ...beside, state: first.state, words: 0 }
    const keys = await this.#keysOf(index, plan)
    for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
      const rows = await this.#run<Row>(
        index,
        `SELECT ${columnsOf(catalog, plan)} FROM ${quoted(tableOf(index))}
        JOIN unnest(?::text[]) WITH ORDINALITY AS asked(_key, _place) ON _key = ${quoted(plan.primaryKey)} ORDER BY _place`,
        [keys.slice(from, from + ROWS_AT_ONCE)],
      )
      take(held, [], rows)
    }
    await this.#catchUp(index, plan, held)
    this.#keep(index, held)
  }

  /** In the order in which the documents are to stand in memory: a listing then looks at few words of each set. */
  async #keysOf(index: string, plan: IndexPlan): Promise<string[]> {
    const order = [...plan.clusteredBy, plan.primaryKey].map(quoted).join(", ")
    const rows = await this.#run<{ key: string }>(
      index,
      `SELECT ${quoted(plan.primaryKey)} AS key FROM ${quoted(tableOf(index))} ORDER BY ${order}`,
      [],
    )
    return rows.map(({ key }) => key)
  }

  /** As the one asked last. Whatever was not asked for longest goes: each reindex leaves an index nobody asks any more. */
  #keep(index: string, held: Held): void {
    this.#held.delete(index)
    this.#held.set(index, held)
    const [oldest] = this.#held.keys()
    if (this.#held.size > INDEXES && oldest !== undefined) this.#held.delete(oldest)
  }

  /** One statement, so that documents, deletions and state are of one moment. */
  async #catchUp(index: string, plan: IndexPlan, held: Held): Promise<void> {
    const [news] = await this.#run<{ state: State; rows: Row[] | null; gone: string[] | null }>(
      index,
      `SELECT ${stateSql(index)} AS state,
        (SELECT json_agg(d) FROM (SELECT ${columnsOf(held.catalog, plan)} FROM ${quoted(tableOf(index))} WHERE changed > ?) d) AS rows,
        (SELECT json_agg(id) FROM ${quoted(goneTableOf(index))} WHERE changed > ?) AS gone`,
      [held.state.version, held.state.version],
    )
    if (!news?.state || news.state.epoch !== held.state.epoch) return this.forget(index)
    const [gone, rows] = [news.gone ?? [], news.rows ?? []]
    const idOf = (row: Row) => String(row[plan.primaryKey])
    const spoken = rows.filter(({ words_changed }) => Number(words_changed) > held.words)
    for (const id of [...gone, ...spoken.map(idOf)]) {
      const at = held.catalog.placeOf(id)
      if (at !== undefined) held.terms.forget(at)
    }
    for (const id of [...gone, ...rows.map(idOf)]) held.shown.forget(id)
    take(held, gone, rows)
    if (news.state.version > held.state.version) held.state = news.state
  }
}

function take(held: Held, gone: readonly string[], rows: readonly Row[]): void {
  held.catalog.apply(gone, rows)
  for (const { words_changed } of rows) held.words = Math.max(held.words, Number(words_changed))
}

function columnsOf(catalog: Catalog, plan: IndexPlan): string {
  return [plan.primaryKey, ...catalog.fields, "changed", "words_changed"].map(quoted).join(", ")
}
