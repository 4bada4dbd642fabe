import type { SearchTypes } from "@medusajs/framework/types"
import { columnOf, type IndexPlan } from "../postgres/plan"
import { FACET_LIMIT, type FacetRequest, facetsOf } from "../postgres/statement"
import { retrieved, statsFields } from "./requests"

type Input = SearchTypes.ProviderSearchQuery

/** What Meilisearch answers to one search; `totalHits` when it was asked by pages. */
export interface MeilisearchAnswer {
  hits: (Record<string, unknown> & { _rankingScore?: number })[]
  totalHits?: number
  processingTimeMs?: number
  facetDistribution?: Record<string, Record<string, number>>
  facetStats?: Record<string, { min: number; max: number }>
}

/** One of our answers out of those that `queriesOf` asked for. */
export function resultOf(
  input: Input,
  plan: IndexPlan,
  [main, ...counts]: readonly MeilisearchAnswer[],
): SearchTypes.SearchResult {
  const counted = new Map(statsFields(input).map((field, at) => [field, counts[at]?.totalHits ?? 0]))
  const facets = facetsOf(input).map((facet) => [facet.field, facetOf(facet, plan, main, counted)] as const)
  return {
    hits: (main?.hits ?? []).map((hit) => hitOf(hit, input, plan)),
    facets: Object.fromEntries(facets),
    metadata: {
      skip: input.pagination?.skip ?? 0,
      take: input.pagination?.take ?? 20,
      count: input.search_options?.count === "none" ? null : (main?.totalHits ?? 0),
      ...(main?.processingTimeMs === undefined ? {} : { processing_time_ms: main.processingTimeMs }),
      ...(input.q ? { query: input.q } : {}),
    },
    provider_metadata: { engine: "meilisearch" },
  }
}

function hitOf(hit: MeilisearchAnswer["hits"][number], input: Input, plan: IndexPlan): SearchTypes.SearchHit {
  const id = String(hit[plan.primaryKey])
  const document = Object.fromEntries(retrieved(input).map((name) => [name, hit[name] ?? null]))
  return input.search_options?.include_score
    ? { id, score: hit._rankingScore ?? 0, document }
    : { id, document }
}

function facetOf(
  facet: FacetRequest,
  plan: IndexPlan,
  main: MeilisearchAnswer | undefined,
  counted: ReadonlyMap<string, number>,
): SearchTypes.SearchFacetResult {
  if (facet.type === "stats") {
    const { min = 0, max = 0 } = main?.facetStats?.[facet.field] ?? {}
    return { type: "stats", min, max, count: counted.get(facet.field) ?? 0 }
  }
  const isNumber = columnOf(plan, facet.field).type !== "text"
  const limit = "limit" in facet ? (facet.limit ?? FACET_LIMIT) : FACET_LIMIT
  const values = Object.entries(main?.facetDistribution?.[facet.field] ?? {})
    // A number comes as a text, 25 perhaps as "25.0".
    .map(([value, count]) => ({ value: isNumber ? String(Number(value)) : value, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compared(a.value, b.value, isNumber))
  return { type: "value", values: values.slice(0, limit) }
}

function compared(a: string, b: string, isNumber: boolean): number {
  if (isNumber) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}
