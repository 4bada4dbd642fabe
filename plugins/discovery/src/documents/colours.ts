import { COLOUR_CODES, COLOURS, LOCALES, type Names } from "@hirfa/contracts"
import { foldedWords } from "../language/fold"
import { distinct } from "./distinct"
import type { ProductSource } from "./source"
import type { CardPart, DetailPart } from "./types"

/**
 * The colours of a piece: what its title and its choices call it, and what its first picture shows. The words know
 * better what is meant, the picture what nobody wrote.
 */
export function coloursIn(product: ProductSource, card: CardPart, detail: DetailPart): string[] {
  const choices = detail.variants.flatMap(({ options }) => options.map(({ value }) => value))
  const named = [card.title, ...choices].flatMap(coloursNamed)
  const first = [...product.images].sort((a, b) => a.rank - b.rank)[0]
  const seen = Array.isArray(first?.metadata?.colours) ? first.metadata.colours : []
  return distinct([...named, ...seen.filter((code) => COLOUR_CODES.includes(code))])
}

const CODE_OF_WORD: ReadonlyMap<string, string> = new Map(
  COLOURS.flatMap(({ code, names, words, unsure }) =>
    [...Object.values(names), ...words, ...unsure].flatMap(foldedWords).map((word) => [word, code] as const),
  ),
)

function coloursNamed(names: Names): string[] {
  const words = LOCALES.flatMap((locale) => foldedWords(names[locale]))
  return words.flatMap((word) => CODE_OF_WORD.get(word) ?? [])
}
