import { countryName } from "./format"
import { currentLocale, type Locale, tagOf } from "./locale"

interface NamedCountry {
  code: string
  name: string
}

/** A shop knows a few lists of countries in three languages; one that grows past this is of codes that come and go. */
const MOST = 50
const sorted = new Map<string, readonly NamedCountry[]>()

/** Countries with their names, sorted as the language sorts; worked out once for the same countries. */
export function countriesByName(
  codes: readonly string[],
  locale: Locale = currentLocale(),
): readonly NamedCountry[] {
  const key = `${locale} ${codes.join(" ")}`
  const known = sorted.get(key)
  if (known) return known
  const { compare } = new Intl.Collator(tagOf(locale))
  const countries = codes.map((code) => ({ code, name: countryName(code, locale) }))
  countries.sort((one, other) => compare(one.name, other.name))
  if (sorted.size >= MOST) sorted.clear()
  sorted.set(key, countries)
  return countries
}
