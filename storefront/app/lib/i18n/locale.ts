import { BASE_LOCALE, LOCALE_TAGS, LOCALES, type Locale } from "@hirfa/contracts"
import { getLocale } from "~/paraglide/runtime"

export { BASE_LOCALE, LOCALES, type Locale }

/** What a language calls itself: the words of the language switch. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: "English", fr: "Français", ar: "العربية" }

/** The language of the page being rendered. */
export function currentLocale(): Locale {
  return getLocale()
}

export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

export function directionOf(locale: Locale): "ltr" | "rtl" {
  return locale === "ar" ? "rtl" : "ltr"
}

/** BCP 47 tag for `Intl`: `ar-MA` explicitly, whose digits differ from those of `ar`. */
export function tagOf(locale: Locale): string {
  return LOCALE_TAGS[locale]
}

/** The language of an address: that of its first segment, else the base language. */
export function localeOfPath(pathname: string): Locale {
  const first = pathname.split("/", 2)[1]
  return isLocale(first) ? first : BASE_LOCALE
}

/** `/fr/pieces` to `/pieces`. */
export function withoutLocale(pathname: string): string {
  const first = pathname.split("/", 2)[1]
  if (!isLocale(first)) return pathname
  return pathname.slice(first.length + 1) || "/"
}

/** The address of a path in a language; the base language has no prefix. */
export function localizedPath(path: string, locale: Locale): string {
  if (locale === BASE_LOCALE) return path
  return path === "/" ? `/${locale}` : `/${locale}${path}`
}

/** The address of a path in the language of the page. Every internal link goes through here. */
export function href(path: string): string {
  return localizedPath(path, currentLocale())
}
