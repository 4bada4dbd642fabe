/** The languages of Hirfa. The first is the base language: its texts stand in the commerce tables, the others are translations. */
export const LOCALES = ["en", "fr", "ar"] as const
export type Locale = (typeof LOCALES)[number]
export const BASE_LOCALE: Locale = "en"

/** BCP 47 tags by which Medusa's Translation Module knows the languages. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = {
  en: "en-GB",
  fr: "fr-FR",
  ar: "ar-MA",
}

/** Answers the language of a tag or code (`ar`, `ar-MA`), or undefined when Hirfa does not speak it. */
export function localeOf(tag: string | null | undefined): Locale | undefined {
  const code = tag?.toLowerCase().split("-")[0]
  return LOCALES.find((locale) => locale === code)
}

/** A text in every language of Hirfa. */
export type Names = Readonly<Record<Locale, string>>
