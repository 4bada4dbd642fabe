import { FACETS, type Facet, priceBands, type SearchAnswer, type SearchQuery } from "@hirfa/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import type { CardPart } from "../documents/types"
import { textWithout, wishesOf } from "../language/wishes"
import { isStopWord, queryWords } from "../language/words"
import { type Counted, facetAnswer } from "./facets"
import { nearMatches } from "./near"
import { cardAnswer, type Reader } from "./piece"
import { type Asked, FACET_FIELDS, isCounted, listingSearch, pricesSearch, type Scope } from "./search-plan"

export type SearchService = Pick<SearchTypes.ISearchModuleService, "search" | "searchMany">
/** What was found, and what it was asked for. */
interface Found {
  listing: SearchTypes.SearchResult<{ card: CardPart }>
  /** Undefined when prices were not to be counted. */
  prices: SearchTypes.SearchResult | undefined
  asked: Asked
}

/**
 * Answers a listing. What the words ask of colour, price, town and readiness filters; when nothing is left so, they are
 * words again, if these are found to the letter. Exact words come first; when nothing has them, words spelt nearly so;
 * when nothing has those either, an empty answer with near matches, found without the weakest wish or word.
 */
export async function searchAnswer(
  service: SearchService,
  scope: Scope,
  reader: Reader,
): Promise<SearchAnswer> {
  const { query } = scope
  const asWords = { words: queryWords(query.q), wishes: [] }
  if (query.q?.trim() && asWords.words.length === 0) return emptyAnswer(query)
  const understood = understand(query, reader)
  const asked = understood ?? asWords
  const exact = await ask(service, scope, asked)
  if (hasFound(exact)) return answerOf(exact, query, reader)
  if (asked.words.length > 0) {
    const spelt = await ask(service, scope, asked, { isTolerant: true })
    if (hasFound(spelt)) return answerOf(spelt, query, reader)
  }
  if (understood) {
    const literal = await ask(service, scope, asWords)
    if (hasFound(literal)) return answerOf(literal, query, reader)
  }
  return { ...answerOf(exact, query, reader), near: await nearMatches(service, scope, asked, reader) }
}

/** The wishes of a search with the words that are left beside them; undefined when it holds none. */
function understand(query: SearchQuery, { names }: Reader): Asked | undefined {
  const q = query.q ?? ""
  const wishes = wishesOf(q, { currency: query.currency, places: names.placeCodes })
  if (wishes.length === 0) return undefined
  return { wishes, words: queryWords(textWithout(q, wishes)).filter((word) => !isStopWord(word)) }
}

async function ask(
  service: SearchService,
  scope: Scope,
  asked: Asked,
  { isTolerant } = { isTolerant: false },
): Promise<Found> {
  const [listing, prices] = await service.searchMany([
    listingSearch(scope, asked, { isTolerant }),
    ...(isCounted("price", scope.query) ? [pricesSearch(scope, asked, { isTolerant })] : []),
  ])
  return { listing, prices, asked } as Found
}

/** A search finds something when its filters leave something, though the asked page may be beyond the end. */
function hasFound({ listing }: Found): boolean {
  return (listing.metadata.count ?? 0) > 0
}

function answerOf(found: Found, query: SearchQuery, reader: Reader): SearchAnswer {
  const count = found.listing.metadata.count ?? 0
  const q = query.q ?? ""
  const facets = facetsBy((facet) => facetAnswer(countsOf(found, facet), facet, query, reader))
  return {
    pieces: found.listing.hits.map(({ document }) => cardAnswer(document.card, reader)),
    count,
    page: query.page,
    page_count: Math.ceil(count / query.limit),
    facets: facetsBy((facet) => facets[facet].values),
    facets_cut: FACETS.filter((facet) => facets[facet].isCut),
    price_range: priceRangeOf(found, query),
    understood: found.asked.wishes.map((wish) => ({
      kind: wish.kind,
      said: q.slice(wish.start, wish.end),
      rest: textWithout(q, [wish]),
    })),
    near: null,
  }
}

function countsOf({ listing }: Found, facet: Facet): readonly Counted[] {
  const result = listing.facets?.[FACET_FIELDS[facet]]
  return result?.type === "value" ? result.values : []
}

function priceRangeOf({ prices }: Found, { currency }: SearchQuery): SearchAnswer["price_range"] {
  const { [`price_${currency}`]: stats, [`band_${currency}`]: counted } = prices?.facets ?? {}
  if (stats?.type !== "stats" || stats.count === 0) return null
  const counts = new Map(
    counted?.type === "value"
      ? counted.values.map(({ value, count }) => [Number(value), count] as const)
      : [],
  )
  const bands = priceBands(currency).map((band) => ({ ...band, count: counts.get(band.from) ?? 0 }))
  return { min: stats.min, max: stats.max, bands }
}

function emptyAnswer(query: SearchQuery): SearchAnswer {
  return {
    pieces: [],
    count: 0,
    page: query.page,
    page_count: 0,
    facets: facetsBy(() => []),
    facets_cut: [],
    price_range: null,
    understood: [],
    near: null,
  }
}

function facetsBy<Each>(answer: (facet: Facet) => Each): Record<Facet, Each> {
  return Object.fromEntries(FACETS.map((facet) => [facet, answer(facet)])) as Record<Facet, Each>
}
