import { CURRENCIES, type Currency } from "@hirfa/contracts"

/** What the buyer chose, or what is guessed for her: not yet checked against the regions that exist. */
export interface MarketPreference {
  country: string
  /** Undefined: that of the country's region. */
  currency: Currency | undefined
}

export const MARKET_COOKIE = "hirfa_market"
export const BASE_COUNTRY = "fr"
export const BASE_PREFERENCE: MarketPreference = { country: BASE_COUNTRY, currency: undefined }

export function isCurrency(value: unknown): value is Currency {
  return CURRENCIES.some((currency) => currency === value)
}

/** Reads `fr.eur` out of a Cookie header. */
export function preferenceOfCookies(cookies: string | null | undefined): MarketPreference | undefined {
  const match = cookies ? /(?:^|;\s*)hirfa_market=([a-z]{2})\.([a-z]{3})(?:;|$)/.exec(cookies) : null
  const [, country, currency] = match ?? []
  if (country === undefined || !isCurrency(currency)) return undefined
  return { country, currency }
}

/** Guesses the country from the region of the first language a browser asks for: `en-GB` to `gb`. */
export function preferenceOfLanguages(
  acceptLanguage: string | null | undefined,
): MarketPreference | undefined {
  const region = acceptLanguage
    ? /^\s*[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})\b/.exec(acceptLanguage)?.[1]
    : undefined
  return region ? { country: region.toLowerCase(), currency: undefined } : undefined
}

/** The cookie's choice, else the browser's hint, else the base market. */
export function preferenceOf(
  cookies: string | null | undefined,
  acceptLanguage: string | null | undefined,
): MarketPreference {
  return preferenceOfCookies(cookies) ?? preferenceOfLanguages(acceptLanguage) ?? BASE_PREFERENCE
}

export function marketCookie(country: string, currency: Currency, isSecure: boolean): string {
  const year = 365 * 86_400
  return `${MARKET_COOKIE}=${country}.${currency}; Path=/; Max-Age=${year}; SameSite=Lax${isSecure ? "; Secure" : ""}`
}
