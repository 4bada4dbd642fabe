import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { conditionOf, joined, type Sql } from "./filters"
import { type Column, columnOf, type IndexPlan, quoted, sqlType } from "./plan"
import { goneTableOf, stateTableOf, tableOf } from "./tables"
import { type Term, termQuery, tsqueryOf } from "./words"

export interface PlannedSearch {
  table: string
  plan: IndexPlan
  query: SearchTypes.ProviderSearchQuery
  /** What was asked in words; none when only filters were. */
  terms: readonly Term[]
}

/** What a search answers: one JSON value a search. */
export interface JsonResult {
  count: number | null
  hits: { id: string; score: number; document: Record<string, unknown> }[]
  facets: Record<
    string,
    { value: string; count: number }[] | { min: number | null; max: number | null; count: number }
  >
}

export type FacetRequest = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>
export const FACET_LIMIT = 200

/**
 * One statement that answers several searches: a row of JSON results `r0`, `r1`, ... Each search reads its matches
 * once and takes count, hits and facets from them.
 */
export function searchStatement(searches: readonly PlannedSearch[]): Sql {
  const parts = searches.map((search, index) => ({
    matches: matchesOf(search, index),
    result: resultOf(search, index),
  }))
  const withs = parts.map(({ matches }, index) => `m${index} AS MATERIALIZED (${matches.text})`)
  const selects = parts.map(({ result }, index) => `${result.text} AS r${index}`)
  return {
    text: `WITH ${withs.join(",\n")}\nSELECT ${selects.join(",\n")}`,
    bindings: [
      ...parts.flatMap(({ matches }) => matches.bindings),
      ...parts.flatMap(({ result }) => result.bindings),
    ],
  }
}

/** What a term counts by the best field that has it, and a little more when the title has the very word. */
const WORTH = { A: 1, B: 0.6, C: 0.35, D: 0.1, asAsked: 0.2 } as const

function matchesOf({ table, plan, query, terms }: PlannedSearch, index: number): Sql {
  const needed = [plan.primaryKey, ...orderFields(query), ...facetsOf(query).map((facet) => facet.field)]
  const columns = [...new Set(needed)]
    .filter((name) => name !== "_score")
    .map((name) => quoted(columnOf(plan, name).name))
  const score = scoreOf(terms)
  const strategy = query.search_options?.match_strategy === "any" ? "any" : "all"
  const conditions: Sql[] =
    terms.length > 0 ? [{ text: "search_vector @@ ?::tsquery", bindings: [tsqueryOf(terms, strategy)] }] : []
  if (query.filters) conditions.push(conditionOf(query.filters, plan))
  const where = joined(conditions, "$and")
  return {
    text: `SELECT ${columns.join(", ")}, ${score.text} AS score${index} FROM ${quoted(table)} WHERE ${where.text}`,
    bindings: [...score.bindings, ...where.bindings],
  }
}

/** The sum over the terms. Postgres' own rank adds up every spelling and every place, so that long texts win. */
export function scoreOf(terms: readonly Term[]): Sql {
  if (terms.length === 0) return { text: "0::real", bindings: [] }
  const parts = terms.map((term) => {
    const asAsked = { ...term, phrases: term.phrases.slice(0, 1) }
    const ladder = (["A", "B", "C", "D"] as const).map((weight) => ({
      text: `WHEN search_vector @@ ?::tsquery THEN ${WORTH[weight]}`,
      bindings: [termQuery(term, weight)],
    }))
    return {
      text: `CASE ${ladder.map(({ text }) => text).join(" ")} ELSE 0 END
        + CASE WHEN search_vector @@ ?::tsquery THEN ${WORTH.asAsked} ELSE 0 END`,
      bindings: [...ladder.flatMap(({ bindings }) => bindings), termQuery(asAsked, "A")],
    }
  })
  return {
    text: `(${parts.map(({ text }) => text).join(" + ")})::real`,
    bindings: parts.flatMap(({ bindings }) => bindings),
  }
}

function resultOf(search: PlannedSearch, index: number): Sql {
  const facets = facetsOf(search.query).map((facet) => facetSql(search.plan, facet, index))
  const hits = hitsSql(search, index)
  const count = search.query.search_options?.count === "none" ? "null" : `(SELECT count(*) FROM m${index})`
  return {
    text: `json_build_object('count', ${count}, 'hits', ${hits.text}, 'facets', json_build_object(${facets
      .map((facet) => facet.text)
      .join(", ")}))`,
    bindings: [...hits.bindings, ...facets.flatMap((facet) => facet.bindings)],
  }
}

/** The page is cut before its rows are numbered, so that Postgres keeps the best few instead of sorting all. */
function hitsSql({ table, plan, query }: PlannedSearch, index: number): Sql {
  const { skip = 0, take = 20 } = query.pagination ?? {}
  if (take === 0) return { text: "'[]'::json", bindings: [] }
  const key = quoted(plan.primaryKey)
  const order = orderSql(query, plan, index)
  const document = retrieved(query, plan)
    .map((column) => `'${column.name}', d.${quoted(column.name)}`)
    .join(", ")
  return {
    text: `(SELECT coalesce(json_agg(json_build_object('id', h.${key}, 'score', h.score${index}, 'document', json_build_object(${document})) ORDER BY h.n), '[]')
      FROM (SELECT *, row_number() OVER (ORDER BY ${order}) AS n
        FROM (SELECT * FROM m${index} ORDER BY ${order} LIMIT ? OFFSET ?) page) h
      JOIN ${quoted(table)} d USING (${key}))`,
    bindings: [take, skip],
  }
}

/** Ties are broken by the key, so that a piece stands on one page only. */
function orderSql(query: SearchTypes.ProviderSearchQuery, plan: IndexPlan, index: number): string {
  const order = Object.entries(query.pagination?.order ?? { _score: "DESC" as const })
  const terms = order.map(([field, direction]) => {
    const expression = field === "_score" ? `score${index}` : quoted(columnOf(plan, field).name)
    return `${expression} ${direction === "ASC" ? "ASC" : "DESC"} NULLS LAST`
  })
  return [...terms, `${quoted(plan.primaryKey)} ASC`].join(", ")
}

function facetSql(plan: IndexPlan, facet: FacetRequest, index: number): Sql {
  const column = columnOf(plan, facet.field)
  if (facet.type === "stats") return { text: `'${column.name}', ${statsSql(column, index)}`, bindings: [] }
  if (facet.type === "range")
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Hirfa's Postgres search has no range facets")
  const name = quoted(column.name)
  const values = column.isArray
    ? `(SELECT unnest(${name}) AS value FROM m${index}) u`
    : `(SELECT ${name} AS value FROM m${index}) u`
  return {
    text: `'${column.name}', (SELECT coalesce(json_agg(json_build_object('value', value::text, 'count', n)), '[]')
      FROM (SELECT value, count(*) AS n FROM ${values} WHERE value IS NOT NULL GROUP BY value ORDER BY n DESC, value LIMIT ?) f)`,
    bindings: [facet.limit ?? FACET_LIMIT],
  }
}

function statsSql(column: Column, index: number): string {
  const name = quoted(column.name)
  return `(SELECT json_build_object('min', min(${name}), 'max', max(${name}), 'count', count(${name})) FROM m${index})`
}

export function retrieved(query: SearchTypes.ProviderSearchQuery, plan: IndexPlan): Column[] {
  const names = new Set(query.attributes_to_retrieve.map((path) => path.split(".")[0]))
  return [...plan.columns.values()].filter((column) => names.has(column.name))
}

export function facetsOf({
  search_options,
}: Pick<SearchTypes.ProviderSearchQuery, "search_options">): FacetRequest[] {
  const facets = search_options?.facets ?? []
  return facets.map((facet) => (typeof facet === "string" ? { field: facet } : facet))
}

function orderFields(query: SearchTypes.ProviderSearchQuery): string[] {
  return Object.keys(query.pagination?.order ?? {})
}

/**
 * A row for each document of a JSON list, written over the row that has its key. One binding, whatever the number. Each
 * row says with which version of the index it changed, and with which its words did: so a process that holds the fields
 * in memory reads what is new to it. The state's row lets one write in after the other, so that versions have no gaps.
 */
export function upsertStatement(index: string, plan: IndexPlan): string {
  const table = quoted(tableOf(index))
  const columns = [...plan.columns.values()]
  const names = columns.map((column) => quoted(column.name))
  const updates = names.filter((name) => name !== quoted(plan.primaryKey))
  return `WITH ${nextVersion(index)}
    INSERT INTO ${table} AS kept (${names.join(", ")}, search_vector, changed, words_changed)
    SELECT ${names.map((name) => `r.${name}`).join(", ")}, r.search_vector::tsvector, state.version, state.version
    FROM state, jsonb_to_recordset(?::jsonb) AS r(${columns.map((column) => `${quoted(column.name)} ${sqlType(column)}`).join(", ")}, search_vector text)
    ON CONFLICT (${quoted(plan.primaryKey)}) DO UPDATE SET ${updates.map((name) => `${name} = excluded.${name}`).join(", ")},
      search_vector = excluded.search_vector, changed = excluded.changed,
      words_changed = CASE WHEN kept.search_vector = excluded.search_vector THEN kept.words_changed ELSE excluded.changed END`
}

/** Deletes what a condition matches, writes down that it is gone, and answers the keys. */
export function deleteStatement(index: string, plan: IndexPlan, where: Sql): Sql {
  return {
    text: `WITH ${nextVersion(index)},
      deleted AS (DELETE FROM ${quoted(tableOf(index))} WHERE ${where.text} RETURNING ${quoted(plan.primaryKey)} AS id)
      INSERT INTO ${quoted(goneTableOf(index))} AS gone (id, changed) SELECT deleted.id, state.version FROM state, deleted
      ON CONFLICT (id) DO UPDATE SET changed = excluded.changed RETURNING id`,
    bindings: where.bindings,
  }
}

function nextVersion(index: string): string {
  return `state AS (UPDATE ${quoted(stateTableOf(index))} SET version = version + 1 RETURNING version)`
}
