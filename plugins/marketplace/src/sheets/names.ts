import {
  BASE_LOCALE,
  LOCALES,
  type Locale,
  type Names,
  type PieceSheet,
  type PieceSize,
} from "@hirfa/contracts"

type Texts = Partial<Record<Locale, string>>

/**
 * A text in every language. Where the seller wrote none, `otherwise` stands in (the craft's name for a piece without a
 * title in that language), else what she wrote in another one.
 */
export function inEveryLanguage(texts: Texts, otherwise: Partial<Names> = {}): Names {
  const any = LOCALES.map((locale) => texts[locale]).find(Boolean) ?? otherwise[BASE_LOCALE] ?? ""
  const text = (locale: Locale) => texts[locale] || otherwise[locale] || any
  return { en: text("en"), fr: text("fr"), ar: text("ar") }
}

/** By these words the seller finds it again. */
export function searchWords(sheet: PieceSheet, craft: Partial<Names> = {}): string {
  return [...new Set([...Object.values(sheet.title), ...Object.values(craft)])].filter(Boolean).join(" ")
}

const FLAT_CM = 3
const LONG_CM = 50

/** A rug is called by its width and length, anything else by all its sides. */
export function sizeNames({ length_cm, width_cm, height_cm }: PieceSize): Names {
  const isFlat = (height_cm ?? 0) <= FLAT_CM && (length_cm ?? 0) >= LONG_CM
  const sides = (isFlat ? [width_cm, length_cm] : [length_cm, width_cm, height_cm]).filter(
    (side) => side !== null,
  )
  const written = sides.join(" × ")
  return { en: `${written} cm`, fr: `${written.replaceAll(".", ",")} cm`, ar: `${written} سم` }
}

/** The names of all sizes; the same measures twice are told apart by their number. */
export function namesOfSizes(sizes: readonly PieceSize[]): Names[] {
  const seen = new Map<string, number>()
  return sizes.map((size) => {
    const names = sizeNames(size)
    const times = (seen.get(names.en) ?? 0) + 1
    seen.set(names.en, times)
    if (times === 1) return names
    return { en: `${names.en} (${times})`, fr: `${names.fr} (${times})`, ar: `${names.ar} (${times})` }
  })
}

export const SIZE: Names = { en: "Size", fr: "Taille", ar: "القياس" }

/** The last part of the address of a piece's page; its own end keeps two of the same name apart. */
export function handleOf(title: string, sheetId: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
  return [slug, sheetId.slice(-6).toLowerCase()].filter(Boolean).join("-")
}
