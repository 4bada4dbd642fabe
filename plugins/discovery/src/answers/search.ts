import { FACETS, type Facet, type FacetValue, type SearchAnswer, type SearchQuery } from "@hirfa/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import type { CardPart } from "../documents/types"
import { cardAnswer, type Reader } from "./piece"
import { droppedWords, queryWords } from "./query-words"
import { FACET_FIELDS, listingSearch, nearSearch, type Scope } from "./search-plan"

type SearchService = Pick<SearchTypes.ISearchModuleService, "search" | "searchMany">
type Hit = { card: CardPart }
type Found = SearchTypes.SearchResult<Hit>

/** More words than this are not tried one by one when nothing was found. */
const WORDS_TO_DROP = 8

/**
 * Answers a listing: exact words first; when nothing has them, words spelt nearly so; when nothing has those either,
 * an empty answer with near matches, found without the weakest word.
 */
export async function searchAnswer(
  service: SearchService,
  scope: Scope,
  reader: Reader,
): Promise<SearchAnswer> {
  const { query } = scope
  const words = queryWords(query.q)
  if (query.q?.trim() && words.length === 0) return emptyAnswer(query)
  const exact = await service.search<Hit>(listingSearch(scope, words, { isTolerant: false }))
  if (hasFound(exact) || words.length === 0) return answerOf(exact, query, reader)
  const tolerant = await service.search<Hit>(listingSearch(scope, words, { isTolerant: true }))
  if (hasFound(tolerant)) return answerOf(tolerant, query, reader)
  return { ...answerOf(tolerant, query, reader), near: await nearMatches(service, scope, words, reader) }
}

function answerOf(found: Found, query: SearchQuery, reader: Reader): SearchAnswer {
  const count = found.metadata.count ?? 0
  const prices = found.facets?.[`price_${query.currency}`]
  return {
    pieces: found.hits.map(({ document }) => cardAnswer(document.card, reader)),
    count,
    page: query.page,
    page_count: Math.ceil(count / query.limit),
    facets: facetsBy((facet) => valuesOf(found, facet, reader)),
    price_range: prices?.type === "stats" && prices.count > 0 ? { min: prices.min, max: prices.max } : null,
    near: null,
  }
}

function valuesOf(found: Found, facet: Facet, reader: Reader): FacetValue[] {
  const result = found.facets?.[FACET_FIELDS[facet]]
  if (result?.type !== "value") return []
  return result.values.map(({ value, count }) => ({ code: value, name: nameOf(facet, value, reader), count }))
}

function nameOf(facet: Facet, code: string, { names, locale }: Reader): string {
  if (facet === "seller") return names.sellerName(code, locale)
  // The web app says the three availabilities in its own words.
  if (facet === "availability") return code
  return names.term(facet, code, locale).name
}

/** A search finds something when its filters leave something, though the asked page may be beyond the end. */
function hasFound(found: Found): boolean {
  return (found.metadata.count ?? 0) > 0
}

/** Drops each word in turn, all in one statement, and keeps the attempt that finds the most; then only single words. */
async function nearMatches(
  service: SearchService,
  scope: Scope,
  words: readonly string[],
  reader: Reader,
): Promise<SearchAnswer["near"]> {
  const tried = words.slice(0, WORDS_TO_DROP)
  if (tried.length < 2) return null
  const withoutOne = tried.map((_, dropped) => tried.filter((_, index) => index !== dropped))
  const attempts = [...withoutOne, ...(tried.length > 2 ? tried.map((word) => [word]) : [])]
  const results = (await service.searchMany(attempts.map((kept) => nearSearch(scope, kept)))) as Found[]
  const found = attempts.map((kept, index) => ({ kept, result: results[index] }))
  const longest = Math.max(
    0,
    ...found.filter(({ result }) => result && hasFound(result)).map(({ kept }) => kept.length),
  )
  const [best] = found
    .filter(({ kept, result }) => kept.length === longest && result && hasFound(result))
    .sort((a, b) => (b.result?.metadata.count ?? 0) - (a.result?.metadata.count ?? 0))
  if (!best?.result) return null
  return {
    dropped: droppedWords(scope.query.q ?? "", best.kept),
    pieces: best.result.hits.map(({ document }) => cardAnswer(document.card, reader)),
  }
}

function emptyAnswer(query: SearchQuery): SearchAnswer {
  return {
    pieces: [],
    count: 0,
    page: query.page,
    page_count: 0,
    facets: facetsBy(() => []),
    price_range: null,
    near: null,
  }
}

function facetsBy(valuesFor: (facet: Facet) => FacetValue[]): SearchAnswer["facets"] {
  return Object.fromEntries(FACETS.map((facet) => [facet, valuesFor(facet)])) as SearchAnswer["facets"]
}
