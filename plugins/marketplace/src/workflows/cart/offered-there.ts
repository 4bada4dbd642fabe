import { MARKETS, type Market, marketOf } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"

type PieceOffer = { withheld_markets?: string[] | null } | null | undefined

/** Whether the law of a country lets a piece be offered there, as far as it is known where it goes. */
export function isOfferedIn(piece: PieceOffer, country: string | null | undefined): boolean {
  const market = marketOf(country)
  return market === undefined || !piece?.withheld_markets?.includes(market.code)
}

type CartRow = {
  shipping_address?: { country_code?: string | null } | null
  region?: { countries?: { iso_2: string }[] | null } | null
}

/** Some country of the market that a cart is for: that of its address, or one of its region's. */
export async function countryOfCart(
  container: MedusaContainer,
  cart_id: string,
): Promise<string | undefined> {
  const { data } = await container.resolve("query").graph({
    entity: "cart",
    fields: ["shipping_address.country_code", "region.countries.iso_2"],
    filters: { id: cart_id },
  })
  const [cart] = data as CartRow[]
  return cart?.shipping_address?.country_code ?? oneCountryOf(cart?.region)
}

export async function countryOfRegion(
  container: MedusaContainer,
  region_id: string | null | undefined,
): Promise<string | undefined> {
  if (!region_id) return undefined
  const { data } = await container
    .resolve("query")
    .graph({ entity: "region", fields: ["countries.iso_2"], filters: { id: region_id } })
  return oneCountryOf(data[0] as CartRow["region"])
}

/** Undefined where the countries of a region lie in several markets: then only the address tells. */
function oneCountryOf(region: CartRow["region"]): string | undefined {
  const countries = (region?.countries ?? []).map(({ iso_2 }) => iso_2)
  const markets: Market[] = MARKETS.filter((market) =>
    countries.some((code) => market.countries.includes(code)),
  )
  return markets.length === 1 ? countries[0] : undefined
}
