import { BASE_LOCALE, type Locale, localeOf } from "@hirfa/contracts"

/** The language asked for by `?locale=`; the base one when it is none of ours. */
export function localeOfQuery(query: Record<string, unknown>): Locale {
  return (typeof query.locale === "string" ? localeOf(query.locale) : undefined) ?? BASE_LOCALE
}
