import { COLOURS, LOCALES, type Locale, type Names } from "@hirfa/contracts"
import { fold } from "../language/fold"
import type { CraftSource, PieceSource, TermSource } from "./source"
import type { CardPart, DetailPart } from "./types"

interface TextInput {
  card: CardPart
  detail: DetailPart
  piece: PieceSource
  /** By kind and code, as `material:clay`. */
  terms: ReadonlyMap<string, TermSource>
  craft: CraftSource | undefined
  /** Codes of contracts `COLOURS`. */
  colours: readonly string[]
}

/** The fields that are matched by words, folded. */
export function textsOf({ card, detail, piece, terms, craft, colours }: TextInput) {
  const described = [
    `family:${piece.family_code}`,
    `technique:${piece.technique_code}`,
    `region:${piece.region_code}`,
    ...piece.material_codes.map((code) => `material:${code}`),
  ].flatMap((key) => terms.get(key) ?? [])
  const about = (locale: Locale) =>
    fold(
      ...described.map((term) => term.names[locale]),
      card.seller.name[locale],
      card.seller.place[locale],
      detail.city?.[locale],
      ...detail.makers.flatMap((maker) => [maker.name[locale], maker.craft?.[locale]]),
      ...(detail.certificates ?? []).map(({ names }) => names[locale]),
      ...detail.variants.flatMap(({ options }) => options.map(({ value }) => value[locale])),
      ...colours.map((code) => COLOURS.find((colour) => colour.code === code)?.names[locale]),
    )
  const text = (locale: Locale) => fold(detail.description[locale])
  const title = (locale: Locale) => fold(card.title[locale])
  return {
    title_en: title("en"),
    title_fr: title("fr"),
    title_ar: title("ar"),
    words: craft ? fold(...namesIn(craft.names), ...craft.synonyms) : "",
    about_en: about("en"),
    about_fr: about("fr"),
    about_ar: about("ar"),
    text_en: text("en"),
    text_fr: text("fr"),
    text_ar: text("ar"),
  }
}

function namesIn(names: Names): string[] {
  return LOCALES.map((locale) => names[locale])
}
