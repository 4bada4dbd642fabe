import { minorPerMajor } from "@hirfa/contracts"
import { parseListing, readListing, readNewest } from "~/features/catalog/catalog.server"
import { readSellersOf } from "~/features/seller/seller.server"
import type { Market } from "~/lib/market/market.server"

/** What counts as a small present, in whole units of each currency. */
const PRESENT = { eur: 60, usd: 70, gbp: 50, mad: 600 } as const

const NEWEST = 8
const PRESENTS = 4
const SELLERS = 3

/** The home page's read model. */
export async function readHome(market: Market) {
  const most = PRESENT[market.currency]
  const presents = parseListing(new URLSearchParams({ price_max: String(most), availability: "ready" }))
  const [{ newest, sellers }, small] = await Promise.all([
    readNewestAndSellers(market),
    // As many more as may stand among the newest already.
    readListing(presents, market, { limit: NEWEST + PRESENTS, counts: [] }),
  ])
  const isNewest = new Set(newest.pieces.map(({ id }) => id))
  return {
    newest: newest.pieces,
    families: newest.facets.family,
    presents: small.pieces.filter(({ id }) => !isNewest.has(id)).slice(0, PRESENTS),
    presentsMost: { amount: most * minorPerMajor(market.currency), currency: market.currency },
    presentsSearch: `?availability=ready&price_max=${most}`,
    sellers,
  }
}

/** The newest pieces, and the cooperatives with most to see. */
async function readNewestAndSellers(market: Market) {
  const newest = await readNewest(market, NEWEST)
  const most = newest.facets.seller.slice(0, SELLERS)
  return { newest, sellers: await readSellersOf(most.map(({ code }) => code)) }
}
