import { minorPerMajor } from "@hirfa/contracts"
import { parseListing, readListing, readNewest } from "~/features/catalog/catalog.server"
import { readSellers } from "~/features/seller/seller.server"
import type { Market } from "~/lib/market/market.server"

/** What counts as a small present, in whole units of each currency. */
const PRESENT = { eur: 60, usd: 70, gbp: 50, mad: 600 } as const

/** The home page's read model. */
export async function readHome(market: Market) {
  const most = PRESENT[market.currency]
  const presents = parseListing(new URLSearchParams({ price_max: String(most), availability: "ready" }))
  const [newest, small, sellers] = await Promise.all([
    readNewest(market, 8),
    readListing(presents, market, 4),
    readSellers(market),
  ])
  return {
    newest: newest.pieces,
    families: newest.facets.family,
    presents: small.pieces,
    presentsMost: { amount: most * minorPerMajor(market.currency), currency: market.currency },
    presentsSearch: `?availability=ready&price_max=${most}`,
    // Those with most to see; the paused are on the page of all.
    sellers: [...sellers.sellers]
      .filter(({ is_paused }) => !is_paused)
      .sort((a, b) => b.piece_count - a.piece_count)
      .slice(0, 3),
  }
}
