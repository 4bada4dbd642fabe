import { BASE_LOCALE, LOCALES, type Locale, localeOf, type Names } from "@hirfa/contracts"
import type { TranslationSource } from "./source"

/** Answers a text of an entity in every language; the base language stands in for a translation that is missing. */
export type Translate = (id: string, field: string, base: string) => Names

export function translator(translations: readonly TranslationSource[]): Translate {
  const byEntity = new Map<string, Partial<Record<Locale, Record<string, unknown>>>>()
  for (const { reference_id, locale_code, translations: texts } of translations) {
    const locale = localeOf(locale_code)
    if (locale) byEntity.set(reference_id, { ...byEntity.get(reference_id), [locale]: texts })
  }
  return (id, field, base) =>
    namesBy((locale) => (locale === BASE_LOCALE ? base : byEntity.get(id)?.[locale]?.[field]), base)
}

/** Names in every language from what is known of them; the fallback stands in for the rest. */
export function namesBy(textOf: (locale: Locale) => unknown, fallback: string): Names {
  const entries = LOCALES.map((locale) => {
    const text = textOf(locale)
    return [locale, typeof text === "string" && text.trim() !== "" ? text : fallback] as const
  })
  return Object.fromEntries(entries) as Record<Locale, string>
}
