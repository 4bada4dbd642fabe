import {
  BASE_LOCALE,
  type Facet,
  type FacetValue,
  LOCALES,
  REGIONS,
  regionSlug,
  type SellerCard,
} from "@hirfa/contracts"
import { PIECES_WORTH_A_PAGE, parseListing, readListing } from "~/features/catalog/catalog.server"
import { readSellers } from "~/features/seller/seller.server"
import { localizedPath } from "~/lib/i18n"
import { type Market, marketOf, readMarkets } from "~/lib/market/market.server"
import { BASE_PREFERENCE } from "~/lib/market/preference"

/** The most the search answers at once, and how many such answers make one part of the sitemap. */
const SEARCH_LIMIT = 60
const SEARCHES_A_PART = 10
/** The most cooperatives that are answered at once. */
const MOST_SELLERS = 100
const PIECES_A_PART = SEARCH_LIMIT * SEARCHES_A_PART

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Pages that are always there. */
const FIXED = ["/", "/pieces", "/cooperatives", "/about"]

async function baseMarket(): Promise<Market> {
  return marketOf(await readMarkets(), BASE_PREFERENCE)
}

async function readPiecePage(page: number) {
  const query = parseListing(new URLSearchParams({ sort: "newest", page: String(page) }))
  return await readListing(query, await baseMarket(), { limit: SEARCH_LIMIT, counts: [] })
}

/** How many pieces there are of each value of a facet, of a craft or of all. */
async function countOf(facet: Facet, family: string[] = []): Promise<readonly FacetValue[]> {
  const query = parseListing(new URLSearchParams(family.map((code) => ["family", code])))
  const { facets } = await readListing(query, await baseMarket(), { limit: 1, counts: [facet] })
  return facets[facet]
}

/** The index: one part for the fixed pages, crafts and cooperatives, and as many for pieces as there are. */
export async function sitemapIndex(origin: string): Promise<string> {
  const { count } = await readPiecePage(1)
  const parts = [
    "pages",
    ...Array.from({ length: Math.ceil(count / PIECES_A_PART) }, (_, index) => `pieces-${index + 1}`),
  ]
  const entries = parts.map((part) => `<sitemap><loc>${origin}/sitemaps/${part}.xml</loc></sitemap>`)
  return `${HEAD}<sitemapindex ${SCHEMA}>${entries.join("")}</sitemapindex>`
}

/** One part by its name, or null when there is none of that name. */
export async function sitemapPart(origin: string, name: string): Promise<string | null> {
  if (name === "pages.xml") return urlSet(origin, await fixedPaths())
  const number = Number(/^pieces-([1-9]\d{0,5})\.xml$/.exec(name)?.[1] ?? 0)
  if (number === 0) return null
  const paths = await piecePaths(number)
  return paths.length > 0 ? urlSet(origin, paths) : null
}

async function fixedPaths(): Promise<string[]> {
  const [families, sellers] = await Promise.all([countOf("family"), readAllSellers()])
  const crafts = families.map(({ code }) => `/crafts/${code}`)
  const regions = await Promise.all(families.map(({ code }) => craftRegionPaths(code)))
  return [...FIXED, ...crafts, ...regions.flat(), ...sellers.map(({ handle }) => `/cooperatives/${handle}`)]
}

async function readAllSellers(): Promise<SellerCard[]> {
  const all: SellerCard[] = []
  for (let page = 1; ; page += 1) {
    const { sellers, count } = await readSellers({ page, limit: MOST_SELLERS })
    all.push(...sellers)
    if (sellers.length === 0 || all.length >= count) return all
  }
}

/** The regions in which a craft has enough pieces for a page of its own. */
async function craftRegionPaths(family: string): Promise<string[]> {
  const regions = await countOf("region", [family])
  return regions.flatMap(({ code, count }) => {
    const region = REGIONS.find((each) => each.code === code)
    return region && count >= PIECES_WORTH_A_PAGE ? [`/crafts/${family}/${regionSlug(region.names)}`] : []
  })
}

async function piecePaths(part: number): Promise<string[]> {
  const first = (part - 1) * SEARCHES_A_PART + 1
  const paths: string[] = []
  // One after the other: a sitemap is never urgent, and readers are.
  for (let page = first; page < first + SEARCHES_A_PART; page += 1) {
    const { pieces, page_count: pages } = await readPiecePage(page)
    paths.push(...pieces.map(({ handle }) => `/pieces/${handle}`))
    if (page >= pages) break
  }
  return paths
}

/** Every page in every language, each naming all its languages. */
function urlSet(origin: string, paths: readonly string[]): string {
  const urls = paths.flatMap((path) => {
    const at = (locale: (typeof LOCALES)[number]) =>
      escapeXml(encodeURI(`${origin}${localizedPath(path, locale)}`))
    const alternates = [
      ...LOCALES.map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${at(locale)}"/>`),
      `<xhtml:link rel="alternate" hreflang="x-default" href="${at(BASE_LOCALE)}"/>`,
    ].join("")
    return LOCALES.map((locale) => `<url><loc>${at(locale)}</loc>${alternates}</url>`)
  })
  return `${HEAD}<urlset ${SCHEMA} xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join("")}</urlset>`
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}
