import type { Logger } from "@medusajs/framework/types"
import { type IndexPlan, quoted } from "../plan"
import { type JsonResult, type PlannedSearch, retrieved, scoreOf } from "../statement"
import { tableOf } from "../tables"
import { type Term, termQuery } from "../words"
import type { Found } from "./catalog"
import type { Shown } from "./shown"
import { CatalogStore, type Held, type Run, type State, stateSql } from "./store"
import { HUNDREDTHS, type Matched, matchedBy, TermMatches } from "./terms"

type Documents = ReadonlyMap<string, Shown | undefined>

/** Writes that come between the counting and the reading of the cards are caught up with so often, then Postgres counts. */
const ATTEMPTS = 3
/** Answers searches from the catalog in memory; Postgres finds the words, and holds what a hit shows. */
export class CatalogSearch {
  readonly #run: Run
  readonly #store: CatalogStore

  constructor(run: Run, logger: Logger) {
    this.#run = run
    this.#store = new CatalogStore(run, logger)
  }

  /**
   * One statement for all: the cards of the hits, with the state of the index; one more for terms that nobody asked
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
      const matched = await this.#match(name, held, searches)
      if (!matched) return undefined
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

  /** Names the words of an index as far as this process knows; undefined while it is not in memory. */
  momentOf(index: string): string | undefined {
    const held = this.#store.peek(index)
    return held && `${index} ${held.state.epoch} ${held.words}`
  }

  /** What the words of each search find, whatever else is asked; undefined when words change faster than they are read. */
  async #match(
    index: string,
    held: Held,
    searches: readonly PlannedSearch[],
  ): Promise<(Matched | undefined)[] | undefined> {
    const keyed = searches.map(({ terms }) => terms.map((term) => [termQuery(term), term] as const))
    const terms = new Map(keyed.flat())
    const isHeard = (key: string) => held.terms.get(key)?.words === held.words
    for (let attempt = 0; [...terms.keys()].some((key) => !isHeard(key)); attempt++) {
      if (attempt === ATTEMPTS) return undefined
      const plan = searches[0]?.plan
      if (plan)
        await this.#hear(
          index,
          plan,
          held,
          [...terms].filter(([key]) => !isHeard(key)),
        )
    }
    return searches.map(({ query }, at) => {
      const keys = keyed[at]?.map(([key]) => key) ?? []
      if (keys.length === 0) return undefined
      const heard = keys.flatMap((key) => held.terms.get(key)?.matches ?? [])
      const strategy = query.search_options?.match_strategy === "any" ? "any" : "all"
      return matchedBy(`${strategy} ${keys.join(" & ")}`, heard, strategy)
    })
  }

  /** Asks Postgres what terms find: of those heard before, only where words changed since. */
  async #hear(
    index: string,
    plan: IndexPlan,
    held: Held,
    terms: readonly (readonly [key: string, term: Term])[],
  ): Promise<void> {
    const { words } = held
    const parts = terms.map(([key, term], at) => {
      const score = scoreOf([term])
      const since = held.terms.get(key)?.words
      const isNews = since === undefined ? "" : " AND changed > ? AND words_changed > ?"
      return {
        text: `(SELECT json_agg(json_build_array(${quoted(plan.primaryKey)}, round(${HUNDREDTHS} * ${score.text})))
          FROM ${quoted(tableOf(index))} WHERE search_vector @@ ?::tsquery${isNews}) AS t${at}`,
        bindings: [...score.bindings, key, ...(since === undefined ? [] : [since, since])],
      }
    })
    const [row] = await this.#run<Record<string, [id: string, score: number][] | null>>(
      index,
      `SELECT ${parts.map(({ text }) => text).join(",\n")}`,
      parts.flatMap(({ bindings }) => bindings),
    )
    // What changed meanwhile was taken out of the terms before this came: it is asked again.
    if (held.words !== words) return
    for (const [at, [key]] of terms.entries()) {
      const matches = held.terms.get(key)?.matches ?? new TermMatches()
      for (const [id, score] of row?.[`t${at}`] ?? []) {
        const place = held.catalog.placeOf(id)
        if (place !== undefined) matches.add(place, score)
      }
      held.terms.keep(key, { matches, words })
    }
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
