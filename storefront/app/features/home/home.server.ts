import { minorPerMajor } from "@hirfa/contracts"
import { parseListing, readListing, readNewest } from "~/features/catalog/catalog.server"
import { readSellers } from "~/features/seller/seller.server"
import type { Market } from "~/lib/market/market.server"

/** What counts as a small present, in whole units of each currency. */
const PRESENT = { eur: 60, usd: 70, gbp: 50, mad: 600 } as const

const NEWEST = 8
const PRESENTS = 4

/** The home page's read model. */
export async function readHome(market: Market) {
  const most = PRESENT[market.currency]
  const presents = parseListing(new URLSearchParams({ price_max: String(most), availability: "ready" }))
  const [newest, small, sellers] = await Promise.all([
    readNewest(market, NEWEST),
    // As many more as may stand among the newest already.
    readListing(presents, market, { limit: NEWEST + PRESENTS, counts: [] }),
    readSellers(market),
  ])
  const isNewest = new Set(newest.pieces.map(({ id }) => id))
  return {
    newest: newest.pieces,
    families: newest.facets.family,
    presents: small.pieces.filter(({ id }) => !isNewest.has(id)).slice(0, PRESENTS),
    presentsMost: { amount: most * minorPerMajor(market.currency), currency: market.currency },
    presentsSearch: `?availability=ready&price_max=${most}`,
    // Those with most to see; the paused are on the page of all.
    sellers: [...sellers.sellers]
      .filter(({ is_paused }) => !is_paused)
      .sort((a, b) => b.piece_count - a.piece_count)
      .slice(0, 3),
  }
}
