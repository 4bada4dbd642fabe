import { countriesByName } from "~/lib/i18n"
import { readMarkets } from "~/lib/market/market.server"

export interface Country {
  code: string
  name: string
  regionId: string
}

/** The countries we deliver to, by name in the reader's language. */
export async function readCountries(): Promise<Country[]> {
  const { byCountry } = await readMarkets()
  return countriesByName([...byCountry.keys()]).map(({ code, name }) => ({
    code,
    name,
    regionId: byCountry.get(code)?.regionId ?? "",
  }))
}
