import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { conditionOf, joined, type Sql } from "./filters"
import { type Column, columnOf, type IndexPlan, quoted, sqlType } from "./plan"

export interface PlannedSearch {
  table: string
  plan: IndexPlan
  query: SearchTypes.ProviderSearchQuery
  /** A tsquery, or null when no words were asked for. */
  words: string | null
}

type FacetRequest = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>
const FACET_LIMIT = 200

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

function matchesOf({ table, plan, query, words }: PlannedSearch, index: number): Sql {
  const needed = [plan.primaryKey, ...orderFields(query), ...facetsOf(query).map((facet) => facet.field)]
  const columns = [...new Set(needed)]
    .filter((name) => name !== "_score")
    .map((name) => quoted(columnOf(plan, name).name))
  const score = words ? "ts_rank(search_vector, ?::tsquery)" : "0::real"
  const conditions: Sql[] = words ? [{ text: "search_vector @@ ?::tsquery", bindings: [words] }] : []
  if (query.filters) conditions.push(conditionOf(query.filters, plan))
  const where = joined(conditions, "$and")
  return {
    text: `SELECT ${columns.join(", ")}, ${score} AS score${index} FROM ${quoted(table)} WHERE ${where.text}`,
    bindings: [...(words ? [words] : []), ...where.bindings],
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

function retrieved(query: SearchTypes.ProviderSearchQuery, plan: IndexPlan): Column[] {
  const names = new Set(query.attributes_to_retrieve.map((path) => path.split(".")[0]))
  return [...plan.columns.values()].filter((column) => names.has(column.name))
}

export function facetsOf(query: SearchTypes.ProviderSearchQuery): FacetRequest[] {
  const facets = query.search_options?.facets ?? []
  return facets.map((facet) => (typeof facet === "string" ? { field: facet } : facet))
}

function orderFields(query: SearchTypes.ProviderSearchQuery): string[] {
  return Object.keys(query.pagination?.order ?? {})
}

/** A row for each document of a JSON list, written over the row that has its key. One binding, whatever the number. */
export function upsertStatement(table: string, plan: IndexPlan): string {
  const columns = [...plan.columns.values()]
  const names = columns.map((column) => quoted(column.name))
  const updates = [...names.filter((name) => name !== quoted(plan.primaryKey)), "search_vector"]
  return `INSERT INTO ${quoted(table)} (${names.join(", ")}, search_vector)
    SELECT ${names.map((name) => `r.${name}`).join(", ")}, r.search_vector::tsvector
    FROM jsonb_to_recordset(?::jsonb) AS r(${columns.map((column) => `${quoted(column.name)} ${sqlType(column)}`).join(", ")}, search_vector text)
    ON CONFLICT (${quoted(plan.primaryKey)}) DO UPDATE SET ${updates.map((name) => `${name} = excluded.${name}`).join(", ")}`
}
