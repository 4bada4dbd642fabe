import { MARKETS, type Market, marketOf } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"

type PieceOffer = { withheld_markets?: string[] | null } | null | undefined

/** Whether the law of a country lets a piece be offered there, as far as it is known where it goes. */
export function isOfferedIn(piece: PieceOffer, country: string | null | undefined): boolean {
  const market = marketOf(country)
  return market === undefined || !piece?.withheld_markets?.includes(market.code)
}

type CartPlace = {
  shipping_address?: { country_code?: string | null } | null
  region_id?: string | null
}
type RegionRow = { countries?: { iso_2: string }[] | null }

/** How long the countries of a region are remembered: an operator changes them a few times in a shop's life. */
const REMEMBERED_MS = 5_000
const remembered = new Map<string, { country: string | undefined; until: number }>()

/** Some country of the market that a cart is for: that of its address, or one of its region's. */
export async function countryOfCart(
  container: MedusaContainer,
  cart: CartPlace,
): Promise<string | undefined> {
  return cart.shipping_address?.country_code ?? countryOfRegion(container, cart.region_id)
}

export async function countryOfRegion(
  container: MedusaContainer,
  region_id: string | null | undefined,
): Promise<string | undefined> {
  if (!region_id) return undefined
  const known = remembered.get(region_id)
  if (known && known.until > Date.now()) return known.country
  const { data } = await container
    .resolve("query")
    .graph({ entity: "region", fields: ["countries.iso_2"], filters: { id: region_id } })
  const country = oneCountryOf(data[0] as RegionRow | undefined)
  if (data[0]) remembered.set(region_id, { country, until: Date.now() + REMEMBERED_MS })
  return country
}

/** Undefined where the countries of a region lie in several markets: then only the address tells. */
function oneCountryOf(region: RegionRow | undefined): string | undefined {
  const countries = (region?.countries ?? []).map(({ iso_2 }) => iso_2)
  const markets: Market[] = MARKETS.filter((market) =>
    countries.some((code) => market.countries.includes(code)),
  )
  return markets.length === 1 ? countries[0] : undefined
}
