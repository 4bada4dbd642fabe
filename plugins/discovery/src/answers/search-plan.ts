import { FACETS, type Facet, marketOf, minorPerMajor, type SearchQuery } from "@hirfa/contracts"
import type { SearchTypes } from "@medusajs/framework/types"

/** The field of the search document behind each facet of the wire. */
export const FACET_FIELDS: Readonly<Record<Facet, string>> = {
  family: "family",
  technique: "technique",
  material: "materials",
  region: "region",
  seller: "seller",
  availability: "availability",
}

/** How many near matches are shown when nothing was found. */
const NEAR = 12

export interface Scope {
  query: SearchQuery
  /** What the publishable key may see. */
  salesChannels: readonly string[]
}

/** The search of a listing: hits, count, each facet without itself, and the span of prices without its bounds. */
export function listingSearch(
  scope: Scope,
  words: readonly string[],
  options: { isTolerant: boolean },
): SearchTypes.SearchQuery {
  const { query } = scope
  const price = `price_${query.currency}`
  return {
    entity: "piece",
    fields: ["card"],
    filters: filtersOf(scope, words.join(" ")),
    pagination: { skip: (query.page - 1) * query.limit, take: query.limit, order: orderOf(query, words) },
    search_options: {
      facets: [
        ...FACETS.map((facet) => ({ field: FACET_FIELDS[facet], type: "value" as const })),
        { field: price, type: "stats" as const },
      ],
      disjunctive_facets: true,
      match_strategy: "last",
      typo_tolerance: options.isTolerant,
    },
  }
}

/** The same search with other words, for near matches: no facets, one short page. */
export function nearSearch(scope: Scope, words: readonly string[]): SearchTypes.SearchQuery {
  return {
    entity: "piece",
    fields: ["card"],
    filters: filtersOf(scope, words.join(" ")),
    pagination: { skip: 0, take: NEAR, order: { sold_rank: "ASC", _score: "DESC", created: "DESC" } },
    search_options: { match_strategy: "last" },
  }
}

function filtersOf({ query, salesChannels }: Scope, q: string): SearchTypes.SearchFilters {
  const bounds = {
    ...(query.price_min === undefined ? {} : { $gte: minor(query.price_min, query) }),
    ...(query.price_max === undefined ? {} : { $lte: minor(query.price_max, query) }),
  }
  const market = marketOf(query.country)
  const chosen = FACETS.flatMap((facet) => {
    const values = query[facet]
    return values?.length ? [[FACET_FIELDS[facet], [...values]] as const] : []
  })
  return {
    is_offered: true,
    sales_channels: [...salesChannels],
    ...(market ? { markets: [market.code] } : {}),
    ...Object.fromEntries(chosen),
    ...(Object.keys(bounds).length > 0 ? { [`price_${query.currency}`]: bounds } : {}),
    ...(q ? { q } : {}),
  }
}

/** Sold pieces stand last in every order, so that the first page can be bought. */
function orderOf(query: SearchQuery, words: readonly string[]): Record<string, SearchTypes.SearchOrderBy> {
  const price = `price_${query.currency}`
  if (query.sort === "newest") return { sold_rank: "ASC", created: "DESC" }
  if (query.sort === "price_asc") return { sold_rank: "ASC", [price]: "ASC" }
  if (query.sort === "price_desc") return { sold_rank: "ASC", [price]: "DESC" }
  return words.length > 0
    ? { _score: "DESC", sold_rank: "ASC", created: "DESC" }
    : { sold_rank: "ASC", created: "DESC" }
}

/** Whole major units in minor ones, within what a number holds exactly. */
function minor(major: number, query: SearchQuery): number {
  return Math.min(major * minorPerMajor(query.currency), Number.MAX_SAFE_INTEGER)
}
