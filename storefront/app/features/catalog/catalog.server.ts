import {
  type Count,
  FACETS,
  findName,
  marketOf,
  type SearchAnswer,
  searchAnswerSchema,
} from "@hirfa/contracts"
import { currentLocale } from "~/lib/i18n"
import type { Market } from "~/lib/market/market.server"
import { backend, hotRead } from "~/lib/medusa/index.server"
import { type ListingQuery, listingSearch, PIECES_WORTH_A_PAGE, parseListing } from "./query"

export { PIECES_WORTH_A_PAGE, parseListing }

export const PAGE_SIZE = 24

interface Part {
  limit?: number
  /** What to count beside them; everything when it is left out. */
  counts?: readonly Count[]
}

/** One page of a listing, with its facets. */
export async function readListing(
  query: ListingQuery,
  market: Market,
  { limit = PAGE_SIZE, counts }: Part = {},
): Promise<SearchAnswer> {
  const locale = currentLocale()
  // What may be offered differs by market, not by country: one answer serves all of a market.
  const key = `search ${locale} ${marketOf(market.country)?.code} ${market.currency} ${limit} ${counts} ${listingSearch(query)}`
  return await hotRead(key, () =>
    backend({
      path: "/store/search",
      schema: searchAnswerSchema,
      query: {
        q: query.q || undefined,
        locale,
        currency: market.currency,
        country: market.country,
        ...query.facets,
        ...Object.fromEntries(FACETS.map((facet) => [findName(facet), query.find[facet]])),
        ships_to: query.shipsTo,
        price_min: query.priceMin,
        price_max: query.priceMax,
        sort: query.sort,
        page: query.page,
        limit,
        counts: counts?.length === 0 ? ["none"] : counts,
      },
    }),
  )
}

/** The pieces of one cooperative. */
export async function readPiecesOf(seller: string, market: Market, limit: number): Promise<SearchAnswer> {
  const query = parseListing(new URLSearchParams({ seller, sort: "newest" }))
  return await readListing(query, market, { limit, counts: [] })
}

/** The newest pieces of the shop, and with them the crafts and the cooperatives with most of them. */
export async function readNewest(market: Market, limit: number): Promise<SearchAnswer> {
  const query = parseListing(new URLSearchParams({ sort: "newest" }))
  return await readListing(query, market, { limit, counts: ["family", "seller"] })
}
