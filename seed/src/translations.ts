import { BASE_LOCALE, LOCALE_TAGS, LOCALES, type Locale, type Names } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { chunksOf, read } from "./context"
import type { Texts } from "./texts"

const TRANSLATIONS_A_RUN = 500

/** French and Arabic through Medusa's Translation Module; what is translated already stays as it is. Says how many are new. */
export async function addTranslations(container: MedusaContainer, texts: readonly Texts[]): Promise<string> {
  const wanted = texts.flatMap((text) => translationsOf(text))
  const known = await read<{ reference_id: string; locale_code: string }>(container, "translation", [
    "reference_id",
    "locale_code",
  ])
  const there = new Set(known.map(({ reference_id, locale_code }) => `${reference_id} ${locale_code}`))
  const missing = wanted.filter(
    ({ reference_id, locale_code }) => !there.has(`${reference_id} ${locale_code}`),
  )
  for (const translations of chunksOf(missing, TRANSLATIONS_A_RUN)) {
    await createTranslationsWorkflow(container).run({ input: { translations } })
  }
  return `${missing.length} of ${wanted.length} new`
}

function translationsOf({ reference, id, fields }: Texts) {
  return LOCALES.filter((locale) => locale !== BASE_LOCALE).map((locale) => ({
    reference,
    reference_id: id,
    locale_code: LOCALE_TAGS[locale],
    translations: textsIn(fields, locale),
  }))
}

function textsIn(fields: Record<string, Names>, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, names]) => [field, names[locale]]))
}
