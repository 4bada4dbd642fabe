import { LOCALE_TAGS, type Locale } from "@hirfa/contracts"
import { ar } from "./ar"
import { en } from "./en"
import { ar as followingAr } from "./following/ar"
import { en as followingEn } from "./following/en"
import { fr as followingFr } from "./following/fr"
import { fr } from "./fr"
import { ar as joiningAr } from "./joining/ar"
import { en as joiningEn } from "./joining/en"
import { fr as joiningFr } from "./joining/fr"
import type { AllWords, Forms } from "./types"

type Values = Readonly<Record<string, string>>

type TextKey = { [key in keyof AllWords]: AllWords[key] extends string ? key : never }[keyof AllWords]
type FormsKey = Exclude<keyof AllWords, TextKey>

export const WORDS: Readonly<Record<Locale, AllWords>> = {
  en: { ...en, ...joiningEn, ...followingEn },
  fr: { ...fr, ...joiningFr, ...followingFr },
  ar: { ...ar, ...joiningAr, ...followingAr },
}

/** Speaks one language: `say` a text, or `count` with the form that a number asks for (as `{count}` in it). */
export function speaker(locale: Locale) {
  const words = WORDS[locale]
  const plural = new Intl.PluralRules(LOCALE_TAGS[locale])
  return {
    say: (key: TextKey, values: Values = {}) => fill(words[key], values, locale),
    count: (key: FormsKey, number: number, values: Values = {}) => {
      const forms: Forms = words[key]
      return fill(forms[plural.select(number)] ?? forms.other, { ...values, count: String(number) }, locale)
    },
  }
}

/** @throws when a value is missing: a mail with a hole in it is not sent. */
function fill(text: string, values: Values, locale: Locale): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`"${text}" lacks its ${name}`)
    return isolate(value, locale)
  })
}

/** In a text from right to left, a name or number in Latin letters keeps to its own direction (UAX #9, FSI and PDI). */
export function isolate(value: string, locale: Locale): string {
  return locale === "ar" ? `\u2068${value}\u2069` : value
}
