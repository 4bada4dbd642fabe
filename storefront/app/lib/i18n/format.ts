import { type Currency, type Money, minorPerMajor } from "@hirfa/contracts"
import { currentLocale, type Locale, tagOf } from "./locale"

// Making an Intl formatter costs a hundred times more than using it.
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames | Intl.ListFormat>()

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames | Intl.ListFormat>(
  key: string,
  kind: { new (...args: never[]): T },
  make: () => T,
): T {
  const known = cache.get(key)
  if (known instanceof kind) return known
  const made = make()
  cache.set(key, made)
  return made
}

function moneyFormat(locale: Locale, currency: Currency, fraction: 0 | 2): Intl.NumberFormat {
  const options: Intl.NumberFormatOptions = {
    style: "currency",
    currency: currency.toUpperCase(),
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  }
  const key = `money:${locale}:${currency}:${fraction}`
  return cached(key, Intl.NumberFormat, () => new Intl.NumberFormat(tagOf(locale), options))
}

/** An amount as its reader writes it; whole amounts without decimals, others with two. */
export function formatMoney(money: Money, locale: Locale = currentLocale()): string {
  const fraction = money.amount % minorPerMajor(money.currency) === 0 ? 0 : 2
  return moneyFormat(locale, money.currency, fraction).format(money.amount / minorPerMajor(money.currency))
}

/** An amount always with its decimals: sums under each other (cart, order) line up. */
export function formatMoneyExact(money: Money, locale: Locale = currentLocale()): string {
  return moneyFormat(locale, money.currency, 2).format(money.amount / minorPerMajor(money.currency))
}

/** An amount as machines write it (JSON-LD): `1234.50`. */
export function decimalOf(money: Money): string {
  return (money.amount / minorPerMajor(money.currency)).toFixed(2)
}

/** A measure that a line does not break: `30 × 40`. */
export function unbroken(text: string): string {
  return text.replaceAll(" × ", "\u00a0×\u00a0")
}

export function formatNumber(
  value: number,
  maximumFractionDigits = 0,
  locale: Locale = currentLocale(),
): string {
  // Our three languages write small whole numbers alike, and a page of filters writes a hundred of them.
  if (value >= 0 && value < 1000 && Number.isInteger(value)) return String(value)
  const key = `number:${locale}:${maximumFractionDigits}`
  return cached(
    key,
    Intl.NumberFormat,
    () => new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits }),
  ).format(value)
}

const DATE_STYLES = {
  /** 3 December 2026 */
  long: { day: "numeric", month: "long", year: "numeric" },
  /** 3 Dec */
  short: { day: "numeric", month: "short" },
  /** 3 December 2026, 14:05 */
  time: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

function dateFormat(style: keyof typeof DATE_STYLES, locale: Locale): Intl.DateTimeFormat {
  const options = { ...DATE_STYLES[style], timeZone: "UTC" }
  return cached(
    `date:${locale}:${style}`,
    Intl.DateTimeFormat,
    () => new Intl.DateTimeFormat(tagOf(locale), options),
  )
}

export function formatDate(
  date: Date | string,
  style: keyof typeof DATE_STYLES = "long",
  locale: Locale = currentLocale(),
): string {
  return dateFormat(style, locale).format(typeof date === "string" ? new Date(date) : date)
}

/** Spans that were written: each takes a quarter of a millisecond, and every page has the same few. */
const ranges = new Map<string, string>()
const MOST_RANGES = 500

/** Two dates as one span: `3 – 9 Dec`. Node writes thin spaces around the dash and browsers do not: pages must agree. */
export function formatDateRange(from: Date, to: Date, locale: Locale = currentLocale()): string {
  const key = [locale, ...[from, to].map((date) => date.toISOString().slice(0, 10))].join(" ")
  const known = ranges.get(key)
  if (known) return known
  const text = dateFormat("short", locale).formatRange(from, to).replaceAll("\u2009", " ")
  if (ranges.size >= MOST_RANGES) ranges.clear()
  ranges.set(key, text)
  return text
}

export function formatList(values: readonly string[], locale: Locale = currentLocale()): string {
  return cached(`list:${locale}`, Intl.ListFormat, () => new Intl.ListFormat(tagOf(locale))).format(values)
}

/** The name of a country (ISO 3166 alpha-2, any case) in the reader's language. */
export function countryName(code: string, locale: Locale = currentLocale()): string {
  const make = () => new Intl.DisplayNames(tagOf(locale), { type: "region", fallback: "code" })
  const upper = code.toUpperCase()
  if (!/^[A-Z]{2}$/.test(upper)) return code
  return cached(`country:${locale}`, Intl.DisplayNames, make).of(upper) ?? upper
}
