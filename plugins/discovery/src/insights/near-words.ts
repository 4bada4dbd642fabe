import type { Names } from "@hirfa/contracts"
import { queryWords } from "../language/words"

export interface CraftWords {
  code: string
  family_code: string
  names: Names
  synonyms: readonly string[]
}

/** Words that crafts of more families than this share ("handmade", "set") say nothing of a craft. */
const MOST_FAMILIES = 2
const SHORTEST = 3

/**
 * The words, folded as searches are, by which what a seller makes is called in any language: of its crafts, or of all
 * crafts of its families where a piece has no craft.
 */
export function nearWords(
  all: readonly CraftWords[],
  own: { crafts: ReadonlySet<string>; families: ReadonlySet<string> },
  families: readonly { code: string; names: Names }[],
): string[] {
  const shared = familiesByWord(all)
  const crafts = all.filter(({ code }) => own.crafts.has(code))
  const names = families.filter(({ code }) => own.families.has(code)).map((family) => family.names)
  const words = [...crafts.flatMap(wordsOf), ...names.flatMap(wordsIn)]
  const telling = words.filter(
    (word) => word.length >= SHORTEST && (shared.get(word)?.size ?? 0) <= MOST_FAMILIES,
  )
  return [...new Set(telling)].sort()
}

function familiesByWord(all: readonly CraftWords[]): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>()
  for (const craft of all) {
    for (const word of wordsOf(craft)) {
      families.set(word, (families.get(word) ?? new Set()).add(craft.family_code))
    }
  }
  return families
}

function wordsOf({ names, synonyms }: CraftWords): string[] {
  return [...wordsIn(names), ...synonyms.flatMap((synonym) => queryWords(synonym))]
}

function wordsIn(names: Names): string[] {
  return Object.values(names).flatMap((name) => queryWords(name))
}
