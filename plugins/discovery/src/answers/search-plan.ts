import {
  type Count,
  type Currency,
  FACETS,
  type Facet,
  findName,
  marketOf,
  minorPerMajor,
  type SearchQuery,
} from "@hirfa/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Wish } from "../language/wishes"

/** The field of the search document behind each facet of the wire. */
export const FACET_FIELDS: Readonly<Record<Facet, string>> = {
  family: "family",
  technique: "technique",
  material: "materials",
  colour: "colours",
  size: "sizes",
  region: "region",
  place: "place",
  seller: "seller",
  certificate: "certificates",
  availability: "availability",
}

/** How many values of a facet are answered, the most frequent, beside those that are chosen. */
export const SHOWN_VALUES = 50
/** More than any facet has: what is chosen or looked for may be one of the rarest. */
const ALL_VALUES = 10_000

/** How many near matches are shown when nothing was found. */
const NEAR = 12

export interface Scope {
  query: SearchQuery
  /** What the publishable key may see. */
  salesChannels: readonly string[]
}

/** What is asked in words: folded words, and the wishes that were read out of them. */
export interface Asked {
  words: readonly string[]
  wishes: readonly Wish[]
}

type Options = { isTolerant: boolean }

/** Whether this is to be counted: all is, unless the reader says what. */
export function isCounted(count: Count, { counts }: SearchQuery): boolean {
  return counts === undefined || counts.includes(count)
}

/** The search of a listing: hits, count, and each facet without itself. */
export function listingSearch(scope: Scope, asked: Asked, { isTolerant }: Options): SearchTypes.SearchQuery {
  const { query } = scope
  return {
    entity: "piece",
    fields: ["card"],
    filters: filtersOf(scope, asked),
    pagination: {
      skip: (query.page - 1) * query.limit,
      take: query.limit,
      order: orderOf(query, asked.words),
    },
    search_options: {
      facets: FACETS.filter((facet) => isCounted(facet, query)).map((facet) => ({
        field: FACET_FIELDS[facet],
        type: "value" as const,
        // One more than is shown tells whether there are more.
        limit: query[facet]?.length || query[findName(facet)] ? ALL_VALUES : SHOWN_VALUES + 1,
      })),
      disjunctive_facets: true,
      match_strategy: isTolerant ? "last" : "all",
      typo_tolerance: isTolerant,
    },
  }
}

/** What the same pieces cost, whatever bounds the reader gave: the span of prices, and how many stand in each band. */
export function pricesSearch(scope: Scope, asked: Asked, { isTolerant }: Options): SearchTypes.SearchQuery {
  const { price_min: _, price_max: __, ...query } = scope.query
  const { currency } = query
  return {
    entity: "piece",
    fields: ["id"],
    filters: filtersOf({ ...scope, query }, asked),
    pagination: { take: 0 },
    search_options: {
      facets: [
        { field: `price_${currency}`, type: "stats" },
        { field: `band_${currency}`, type: "value" },
      ],
      count: "none",
      match_strategy: isTolerant ? "last" : "all",
      typo_tolerance: isTolerant,
    },
  }
}

/** The same search with other words, for near matches: no facets, one short page. */
export function nearSearch(scope: Scope, asked: Asked): SearchTypes.SearchQuery {
  return {
    entity: "piece",
    fields: ["card"],
    filters: filtersOf(scope, asked),
    pagination: { skip: 0, take: NEAR, order: { sold_rank: "ASC", _score: "DESC", created: "DESC" } },
    search_options: { match_strategy: "last", typo_tolerance: true },
  }
}

function filtersOf({ query, salesChannels }: Scope, { words, wishes }: Asked): SearchTypes.SearchFilters {
  const market = marketOf(query.country)
  const chosen = FACETS.flatMap((facet) => {
    const values = query[facet]
    return values?.length ? [[FACET_FIELDS[facet], [...values]] as const] : []
  })
  const wished = wishes.map((wish) => wishFilter(wish))
  return {
    is_offered: true,
    sales_channels: [...salesChannels],
    ...(market ? { markets: [market.code] } : {}),
    ...(query.ships_to ? { ships_to: [query.ships_to.toLowerCase()] } : {}),
    ...Object.fromEntries(chosen),
    ...boundsOf(query.currency, query.price_min, query.price_max),
    // Beside what was chosen, not instead of it: a facet's own filter is left out when it is counted, a wish is not.
    ...(wished.length > 0 ? { $and: wished } : {}),
    ...(words.length > 0 ? { q: words.join(" ") } : {}),
  }
}

function wishFilter(wish: Wish): SearchTypes.SearchFilters {
  if (wish.kind === "price") return boundsOf(wish.currency, wish.min, wish.max)
  return { [FACET_FIELDS[wish.kind]]: [wish.code] }
}

function boundsOf(currency: Currency, min: number | undefined, max: number | undefined) {
  const bounds = {
    ...(min === undefined ? {} : { $gte: minor(min, currency) }),
    ...(max === undefined ? {} : { $lte: minor(max, currency) }),
  }
  return Object.keys(bounds).length > 0 ? { [`price_${currency}`]: bounds } : {}
}

/** Sold pieces stand last in every order, so that the first page can be bought. */
function orderOf(query: SearchQuery, words: readonly string[]): Record<string, SearchTypes.SearchOrderBy> {
  const price = `price_${query.currency}`
  if (query.sort === "newest") return { sold_rank: "ASC", created: "DESC" }
  if (query.sort === "price_asc") return { sold_rank: "ASC", [price]: "ASC" }
  if (query.sort === "price_desc") return { sold_rank: "ASC", [price]: "DESC" }
  return words.length > 0
    ? { _score: "DESC", sold_rank: "ASC", popularity: "DESC", created: "DESC" }
    : { sold_rank: "ASC", created: "DESC" }
}

/** Major units in minor ones, within what a number holds exactly. */
function minor(major: number, currency: Currency): number {
  return Math.min(Math.round(major * minorPerMajor(currency)), Number.MAX_SAFE_INTEGER)
}
