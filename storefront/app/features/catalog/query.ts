import { AVAILABILITIES, FACETS, type Facet, SORTS } from "@hirfa/contracts"

export type Sort = (typeof SORTS)[number]

/** What the reader of a listing asked for, as its address says it. */
export interface ListingQuery {
  q: string
  facets: Readonly<Record<Facet, readonly string[]>>
  /** Whole major units of the reader's currency. */
  priceMin: number | undefined
  priceMax: number | undefined
  sort: Sort
  page: number
}

const LONGEST_Q = 200
const MOST_VALUES = 30
const CODE = /^[\p{L}\p{N}_.-]{1,80}$/u

/** Reads an address. Whatever is broken, too long or unknown is left out: a listing never fails for its address. */
export function parseListing(search: URLSearchParams): ListingQuery {
  const sort = search.get("sort")
  return {
    q: cleanText(search.get("q") ?? ""),
    facets: {
      family: codesOf(search, "family"),
      technique: codesOf(search, "technique"),
      material: codesOf(search, "material"),
      region: codesOf(search, "region"),
      seller: codesOf(search, "seller"),
      availability: codesOf(search, "availability").filter((code) =>
        AVAILABILITIES.some((each) => each === code),
      ),
    },
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
  if (query.priceMin !== undefined) search.set("price_min", String(query.priceMin))
  if (query.priceMax !== undefined) search.set("price_max", String(query.priceMax))
  if (query.sort !== "relevance") search.set("sort", query.sort)
  if (query.page > 1) search.set("page", String(query.page))
  const text = search.toString()
  return text ? `?${text}` : ""
}

/** The same listing without one value of a facet, from its first page. */
export function withoutValue(query: ListingQuery, facet: Facet, code: string): ListingQuery {
  const values = query.facets[facet].filter((each) => each !== code)
  return { ...query, page: 1, facets: { ...query.facets, [facet]: values } }
}

export function withoutPrice(query: ListingQuery): ListingQuery {
  return { ...query, page: 1, priceMin: undefined, priceMax: undefined }
}

export function withoutFilters(query: ListingQuery): ListingQuery {
  const facets = { family: [], technique: [], material: [], region: [], seller: [], availability: [] }
  return { ...withoutPrice(query), facets }
}

export function hasFilters(query: ListingQuery): boolean {
  const hasPrice = query.priceMin !== undefined || query.priceMax !== undefined
  return hasPrice || FACETS.some((facet) => query.facets[facet].length > 0)
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

function wholeOf(text: string | null, least: number, most: number): number | undefined {
  if (text === null || !/^\d{1,9}$/.test(text)) return undefined
  const value = Number(text)
  return value >= least && value <= most ? value : undefined
}
