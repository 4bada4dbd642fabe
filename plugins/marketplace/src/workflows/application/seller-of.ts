import {
  type ApplicationAnswers,
  BASE_LOCALE,
  LOCALE_TAGS,
  LOCALES,
  type Picture,
  SELLER_TYPES,
} from "@hirfa/contracts"
import type { SellerInput } from "../seller/types"
import { type ApplicationRow, nameOf } from "./facts"

const LONGEST_HANDLE = 60

/** The last part of a seller's address: Latin letters, digits and hyphens. A name in Arabic letters alone gives none. */
export function handleOf(name: string): string {
  const handle = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_HANDLE)
    .replace(/^-+|-+$/g, "")
  return handle || "cooperative"
}

/** The seller that an application becomes. Of the people, those who agreed are named as makers. */
export function sellerOf({ answers, documents }: ApplicationRow, handle: string): SellerInput {
  const name = nameOf(answers)
  const shown = (purpose: string): Picture | null => {
    const picture = documents.find((document) => document.purpose === purpose)?.picture
    return picture ? { ...picture, alt: name } : null
  }
  const people = answers.people ?? []
  return {
    handle,
    type: SELLER_TYPES.find((type) => type === answers.type) ?? "cooperative",
    name,
    story: answers.story_en || answers.story_fr || answers.story_ar || "",
    city: answers.city ?? "",
    region_code: answers.region_code ?? "",
    member_count: people.length,
    emblem: shown("emblem"),
    banner: shown("place_picture"),
    makers: people
      .filter(({ has_consented }) => has_consented)
      .map(({ name, role }) => ({ name, craft: role || null })),
  }
}

/** Name and story in the languages beside the base one, as the Translation Module takes them. */
export function textsOf(
  answers: ApplicationAnswers,
): { locale_code: string; translations: Record<string, string> }[] {
  return LOCALES.filter((locale) => locale !== BASE_LOCALE).flatMap((locale) => {
    const name = answers[`name_${locale}`]
    const story = answers[`story_${locale}`]
    if (!name && !story) return []
    const translations = { ...(name ? { name } : {}), ...(story ? { story } : {}) }
    return [{ locale_code: LOCALE_TAGS[locale], translations }]
  })
}
