import { AVAILABILITIES, FACETS, type Facet, findName, marketOf, SORTS } from "@hirfa/contracts"

export type Sort = (typeof SORTS)[number]

/** What the reader of a listing asked for, as its address says it. */
export interface ListingQuery {
  q: string
  facets: Readonly<Record<Facet, readonly string[]>>
  /** What is looked for among the values of a long facet: it changes which of them are shown, not the pieces. */
  find: Readonly<Partial<Record<Facet, string>>>
  /** Only what is sent to this country: ISO 3166-1 alpha-2 in lower case, one where Hirfa sells. */
  shipsTo: string | undefined
  /** Whole major units of the reader's currency. */
  priceMin: number | undefined
  priceMax: number | undefined
  sort: Sort
  page: number
}

/** A craft in a region is told to search engines from so many pieces on. */
export const PIECES_WORTH_A_PAGE = 3

/** The names under which an address says it. */
export const LISTING_PARAMETERS: readonly string[] = [
  "q",
  ...FACETS,
  ...FACETS.map(findName),
  "ships_to",
  "price_min",
  "price_max",
  "sort",
  "page",
]

const LONGEST_Q = 200
const LONGEST_FIND = 40
const MOST_VALUES = 30
const CODE = /^[\p{L}\p{N}_.-]{1,80}$/u

/** Reads an address. Whatever is broken, too long or unknown is left out: a listing never fails for its address. */
export function parseListing(search: URLSearchParams): ListingQuery {
  const sort = search.get("sort")
  return {
    q: cleanText(search.get("q") ?? ""),
    facets: facetsBy((facet) => codesOf(search, facet).filter((code) => isKnown(facet, code))),
    find: Object.fromEntries(
      FACETS.flatMap((facet) => {
        const text = cleanText(search.get(findName(facet)) ?? "").slice(0, LONGEST_FIND)
        return text ? [[facet, text.trim()]] : []
      }),
    ),
    shipsTo: countryOf(search.get("ships_to")),
    priceMin: wholeOf(search.get("price_min"), 0, 10_000_000),
    priceMax: wholeOf(search.get("price_max"), 0, 10_000_000),
    sort: SORTS.find((each) => each === sort) ?? "relevance",
    page: wholeOf(search.get("page"), 1, 10_000) ?? 1,
  }
}

/** The address of a listing, always with its parameters in the same order. */
export function listingSearch(query: ListingQuery): string {
  const search = new URLSearchParams()
  if (query.q) search.set("q", query.q)
  for (const facet of FACETS) for (const code of query.facets[facet]) search.append(facet, code)
  for (const facet of FACETS) if (query.find[facet]) search.set(findName(facet), query.find[facet])
  if (query.shipsTo) search.set("ships_to", query.shipsTo)
  if (query.priceMin !== undefined) search.set("price_min", String(query.priceMin))
  if (query.priceMax !== undefined) search.set("price_max", String(query.priceMax))
  if (query.sort !== "relevance") search.set("sort", query.sort)
  if (query.page > 1) search.set("page", String(query.page))
  const text = search.toString()
  return text ? `?${text}` : ""
}

/** Whether an address asks for something else than a page of the shop: search engines are not told of it. */
export function isNarrowed(query: ListingQuery): boolean {
  const isSearch = query.q !== "" || Object.keys(query.find).length > 0
  return isSearch || hasFilters(query) || query.sort !== "relevance"
}

/** The same listing without one value of a facet, from its first page. */
export function withoutValue(query: ListingQuery, facet: Facet, code: string): ListingQuery {
  const values = query.facets[facet].filter((each) => each !== code)
  return { ...query, page: 1, facets: { ...query.facets, [facet]: values } }
}

export function withoutPrice(query: ListingQuery): ListingQuery {
  return { ...query, page: 1, priceMin: undefined, priceMax: undefined }
}

export function withoutCountry(query: ListingQuery): ListingQuery {
  return { ...query, page: 1, shipsTo: undefined }
}

export function withoutFilters(query: ListingQuery): ListingQuery {
  return { ...withoutPrice(withoutCountry(query)), facets: facetsBy(() => []), find: {} }
}

export function hasFilters(query: ListingQuery): boolean {
  const hasPrice = query.priceMin !== undefined || query.priceMax !== undefined
  return hasPrice || query.shipsTo !== undefined || FACETS.some((facet) => query.facets[facet].length > 0)
}

function facetsBy(codes: (facet: Facet) => string[]): Record<Facet, string[]> {
  return Object.fromEntries(FACETS.map((facet) => [facet, codes(facet)])) as Record<Facet, string[]>
}

function isKnown(facet: Facet, code: string): boolean {
  return facet !== "availability" || AVAILABILITIES.some((each) => each === code)
}

function cleanText(text: string): string {
  // Half a surrogate pair cannot be put into an address, and control characters mean nothing to a search.
  const whole = text.slice(0, LONGEST_Q).toWellFormed().replaceAll("\ufffd", " ")
  return whole
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
}

function codesOf(search: URLSearchParams, facet: Facet): string[] {
  const codes = search.getAll(facet).filter((code) => CODE.test(code))
  return [...new Set(codes)].sort().slice(0, MOST_VALUES)
}

function countryOf(text: string | null): string | undefined {
  const code = text?.toLowerCase()
  return marketOf(code) ? code : undefined
}

function wholeOf(text: string | null, least: number, most: number): number | undefined {
  if (text === null || !/^\d{1,9}$/.test(text)) return undefined
  const value = Number(text)
  return value >= least && value <= most ? value : undefined
}
