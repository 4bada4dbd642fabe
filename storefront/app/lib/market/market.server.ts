import type { Currency } from "@hirfa/contracts"
import { z } from "zod"
import { backend, steadyRead } from "~/lib/medusa/index.server"
import { BASE_COUNTRY, isCurrency, type MarketPreference, preferenceOf } from "./preference"

/** Where a buyer buys: decides prices, delivery and the region of her cart. */
export interface Market {
  /** ISO 3166 alpha-2, lower case. */
  country: string
  currency: Currency
  regionId: string
}

export interface Markets {
  /** The country's region and that region's own currency. */
  byCountry: ReadonlyMap<string, { regionId: string; currency: Currency }>
  currencies: readonly Currency[]
}

const regionsSchema = z.object({
  regions: z.array(
    z.object({
      id: z.string(),
      currency_code: z.string(),
      countries: z.array(z.object({ iso_2: z.string() })).nullish(),
    }),
  ),
})

/** The last regions read, so that the page cache can name a market without waiting. */
let lastKnown: Markets | undefined

export async function readMarkets(): Promise<Markets> {
  const markets = await steadyRead("regions", fetchMarkets)
  lastKnown = markets
  return markets
}

async function fetchMarkets(): Promise<Markets> {
  const query = { fields: "id,currency_code,*countries", limit: 100 }
  const { regions } = await backend({ path: "/store/regions", query, schema: regionsSchema })
  const byCountry = new Map<string, { regionId: string; currency: Currency }>()
  for (const region of regions) {
    if (!isCurrency(region.currency_code)) continue
    for (const { iso_2 } of region.countries ?? []) {
      byCountry.set(iso_2.toLowerCase(), { regionId: region.id, currency: region.currency_code })
    }
  }
  const currencies = [...new Set([...byCountry.values()].map((each) => each.currency))]
  return { byCountry, currencies }
}

/** The market of a request. An unknown country is the base one, an unsold currency that of the region: never an error. */
export async function readMarket(request: Request): Promise<Market> {
  const preference = preferenceOf(request.headers.get("cookie"), request.headers.get("accept-language"))
  return marketOf(await readMarkets(), preference)
}

export function marketOf(markets: Markets, preference: MarketPreference): Market {
  const country = markets.byCountry.has(preference.country) ? preference.country : baseCountry(markets)
  const region = markets.byCountry.get(country)
  if (!region)
    throw new Error("No region is set up at the backend: run the seed, or add a region in the admin")
  const isSold = preference.currency !== undefined && markets.currencies.includes(preference.currency)
  const currency = isSold && preference.currency ? preference.currency : region.currency
  return { country, currency, regionId: region.regionId }
}

function baseCountry(markets: Markets): string {
  if (markets.byCountry.has(BASE_COUNTRY)) return BASE_COUNTRY
  return markets.byCountry.keys().next().value ?? BASE_COUNTRY
}

/** A short name of a request's market for the page cache, without waiting for the backend. */
export function marketKey(cookies: string | undefined, acceptLanguage: string | undefined): string {
  const preference = preferenceOf(cookies, acceptLanguage)
  if (!lastKnown || lastKnown.byCountry.size === 0)
    return `${preference.country}.${preference.currency ?? ""}`
  const market = marketOf(lastKnown, preference)
  return `${market.country}.${market.currency}`
}
