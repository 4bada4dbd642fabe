import type { Logger } from "@medusajs/framework/types"
import { quoted } from "../plan"
import { type JsonResult, type PlannedSearch, retrieved, scoreOf } from "../statement"
import { tableOf } from "../tables"
import { tsqueryOf } from "../words"
import type { Found, Matched } from "./catalog"
import type { Shown } from "./shown"
import { CatalogStore, type Held, type Run, type State, stateSql } from "./store"

type Documents = ReadonlyMap<string, Shown | undefined>

/** Writes that come between the counting and the reading of the cards are caught up with so often, then Postgres counts. */
const ATTEMPTS = 3
/** Scores of found documents that are kept, over all words. */
const SCORES_KEPT = 500_000

/** Answers searches from the catalog in memory; Postgres finds the words, and holds what a hit shows. */
export class CatalogSearch {
  readonly #run: Run
  readonly #store: CatalogStore
  #matched = new Map<string, Matched>()
  #kept = { words: "", scores: 0 }

  constructor(run: Run, logger: Logger) {
    this.#run = run
    this.#store = new CatalogStore(run, logger)
  }

  /**
   * One statement for all: the cards of the hits, with the state of the index; one more for words that nobody asked
   * lately, and one for what changed. Undefined when memory cannot answer: the index is not in it yet, or a search asks
   * for a field that is not.
   */
  async searchMany(searches: readonly PlannedSearch[]): Promise<JsonResult[] | undefined> {
    const [first] = searches
    if (!first) return []
    const { index } = first.query
    const name = index.physical_name
    const held = this.#store.get(name, first.plan)
    if (!held || !searches.every((search) => canAnswer(held, name, search))) return undefined
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const matched = await this.#match(held, searches)
      const found = searches.map(({ query }, at) => held.catalog.answer(query, matched[at]))
      const counted = held.state
      const { state, documents } = await this.#read(name, held, searches, found)
      if (!state) return undefined
      // Another search may have brought the catalog further meanwhile; what was counted here was counted before.
      if (state.epoch === counted.epoch && state.version <= counted.version)
        return found.map((each, at) => withDocuments(each, documents[at] ?? new Map()))
      if (!(await this.#store.follow(name, first.plan, state))) return undefined
    }
    return undefined
  }

  /** What the words of each search find, whatever else is asked; the same words are looked for once. */
  async #match(held: Held, searches: readonly PlannedSearch[]): Promise<(Matched | undefined)[]> {
    const words = `${held.state.epoch} ${held.words}`
    if (this.#kept.words !== words || this.#kept.scores > SCORES_KEPT) {
      this.#matched = new Map()
      this.#kept = { words, scores: 0 }
    }
    const asked = searches.map((search) =>
      search.terms.length > 0 ? { search, key: keyOf(search) } : undefined,
    )
    const unknown = new Map(
      asked.flatMap((each) =>
        each && !this.#matched.has(each.key) ? [[each.key, each.search] as const] : [],
      ),
    )
    const found = await this.#lookFor([...unknown])
    return asked.map((each) => each && (this.#matched.get(each.key) ?? found.get(each.key)))
  }

  async #lookFor(
    searches: readonly (readonly [string, PlannedSearch])[],
  ): Promise<ReadonlyMap<string, Matched>> {
    const [first] = searches
    if (!first) return new Map()
    const parts = searches.map(([, { table, plan, query, terms }], at) => {
      const score = scoreOf(terms)
      return {
        text: `(SELECT coalesce(json_agg(json_build_object('id', ${quoted(plan.primaryKey)}, 'score', ${score.text})), '[]')
          FROM ${quoted(table)} WHERE search_vector @@ ?::tsquery) AS m${at}`,
        bindings: [...score.bindings, tsqueryOf(terms, strategyOf(query))],
      }
    })
    const [row] = await this.#run<Record<string, Matched["scores"]>>(
      first[1].query.index.physical_name,
      `SELECT ${parts.map(({ text }) => text).join(",\n")}`,
      parts.flatMap(({ bindings }) => bindings),
    )
    const found = new Map(searches.map(([key], at) => [key, { key, scores: row?.[`m${at}`] ?? [] }]))
    for (const [key, matched] of found) {
      this.#matched.set(key, matched)
      this.#kept.scores += matched.scores.length
    }
    return found
  }

  /** What the hits show, and where the index stands, in one statement: only what was not shown lately is read. */
  async #read(
    index: string,
    held: Held,
    searches: readonly PlannedSearch[],
    found: readonly Found[],
  ): Promise<{ state: State | null; documents: Documents[] }> {
    const wanted = searches.map(({ plan, query }, at) => {
      const columns = retrieved(query, plan).map(({ name }) => name)
      const fields = columns.join(" ")
      const ids = found[at]?.hits.map(({ id }) => id) ?? []
      const shown = new Map(ids.map((id) => [id, held.shown.get(id, fields)]))
      return {
        key: quoted(plan.primaryKey),
        columns,
        fields,
        shown,
        unread: ids.filter((id) => !shown.get(id)),
      }
    })
    const parts = wanted.map(({ key, columns, unread }) => {
      if (unread.length === 0) return { text: "null::json", bindings: [] }
      const document = columns.map((name) => `'${name}', ${quoted(name)}`)
      return {
        text: `(SELECT json_object_agg(${key}, json_build_object(${document.join(", ")})) FROM ${quoted(tableOf(index))}
          WHERE ${key} = ANY(?::text[]))`,
        bindings: [unread],
      }
    })
    const [row] = await this.#run<{ state: State | null } & Record<string, Record<string, Shown> | null>>(
      index,
      `SELECT ${[`${stateSql(index)} AS state`, ...parts.map(({ text }, at) => `${text} AS r${at}`)].join(",\n")}`,
      parts.flatMap(({ bindings }) => bindings),
      { isPrepared: true },
    )
    const state = row?.state ?? null
    const isOfNow = isSame(state, held.state)
    const documents = wanted.map(({ fields, shown }, at) => {
      const read = Object.entries(row?.[`r${at}`] ?? {})
      if (isOfNow) for (const [id, document] of read) held.shown.keep(id, fields, document)
      return new Map([...shown, ...read])
    })
    return { state, documents }
  }
}

/** Documents of any other moment than the catalog's are not kept beside it. */
function isSame(state: State | null, { epoch, version }: State): boolean {
  return state?.epoch === epoch && state.version === version
}

function canAnswer({ catalog }: Held, index: string, { query }: PlannedSearch): boolean {
  return query.index.physical_name === index && catalog.canAnswer(query)
}

function withDocuments({ count, hits, facets }: Found, documents: Documents): JsonResult {
  return {
    count,
    hits: hits.map(({ id, score }) => ({ id, score, document: documents.get(id) ?? {} })),
    facets,
  }
}

function keyOf({ terms, query }: PlannedSearch): string {
  return `${strategyOf(query)} ${tsqueryOf(terms, "all")}`
}

function strategyOf({ search_options }: PlannedSearch["query"]): "all" | "any" {
  return search_options?.match_strategy === "any" ? "any" : "all"
}
