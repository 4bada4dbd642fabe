import { countryName, currentLocale, tagOf } from "~/lib/i18n"
import { readMarkets } from "~/lib/market/market.server"

export interface Country {
  code: string
  name: string
  regionId: string
}

/** The countries we deliver to, by name in the reader's language. */
export async function readCountries(): Promise<Country[]> {
  const { byCountry } = await readMarkets()
  const order = new Intl.Collator(tagOf(currentLocale()))
  return [...byCountry]
    .map(([code, { regionId }]) => ({ code, name: countryName(code), regionId }))
    .toSorted((one, other) => order.compare(one.name, other.name))
}
