import { type Days, LOCALE_TAGS, type Locale, type Money, minorPerMajor } from "@hirfa/contracts"

const DAY = 24 * 60 * 60 * 1000

export function formatMoney({ amount, currency }: Money, locale: Locale): string {
  const format = new Intl.NumberFormat(LOCALE_TAGS[locale], {
    style: "currency",
    currency: currency.toUpperCase(),
    currencyDisplay: "narrowSymbol",
  })
  return format.format(amount / minorPerMajor(currency))
}

export function formatDate(instant: string, locale: Locale): string {
  return dates(locale).format(new Date(instant))
}

/** The days on which a parcel is expected, counted from when it was ordered. */
export function formatArrival(placed_at: string, { min, max }: Days, locale: Locale): string {
  const from = Date.parse(placed_at)
  return dates(locale).formatRange(new Date(from + min * DAY), new Date(from + max * DAY))
}

/** The name of a country (ISO 3166 alpha-2, any case). */
export function countryName(code: string, locale: Locale): string {
  const upper = code.toUpperCase()
  if (!/^[A-Z]{2}$/.test(upper)) return code
  return new Intl.DisplayNames(LOCALE_TAGS[locale], { type: "region", fallback: "code" }).of(upper) ?? upper
}

function dates(locale: Locale) {
  return new Intl.DateTimeFormat(LOCALE_TAGS[locale], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  })
}
