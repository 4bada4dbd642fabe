import type { Locale, Suggestion } from "@hirfa/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import type { CardPart } from "../documents/types"
import { foldedWords } from "../language/fold"
import { queryWords } from "../language/words"
import type { NameTable } from "./terms"

type SearchService = Pick<SearchTypes.ISearchModuleService, "search">
type Scope = { q: string; locale: Locale; salesChannels: readonly string[] }

const NAMES_A_KIND = 3
const PIECES = 5

/** Crafts, cooperatives and towns whose name begins as was typed, out of memory; and pieces, with one statement. */
export async function suggestionsAnswer(
  service: SearchService,
  { q, locale, salesChannels }: Scope,
  names: NameTable,
): Promise<Suggestion[]> {
  const words = queryWords(q)
  if (words.length === 0) return []
  const { hits } = await service.search<{ card: CardPart }>({
    entity: "piece",
    fields: ["card"],
    filters: { q: words.join(" "), is_offered: true, sales_channels: [...salesChannels] },
    pagination: {
      take: PIECES,
      order: { _score: "DESC", sold_rank: "ASC", popularity: "DESC", created: "DESC" },
    },
    search_options: { match_strategy: "last", count: "none" },
  })
  const pieces = hits.map(({ document: { card } }) => ({
    kind: "piece" as const,
    code: card.handle,
    name: card.title[locale],
  }))
  return [...suggestedNames(q, locale, names), ...pieces]
}

/** The names that fit, of each kind a few; those that begin with what was typed come first. */
export function suggestedNames(q: string, locale: Locale, names: NameTable): Suggestion[] {
  const words = foldedWords(q)
  if (words.length === 0) return []
  return (["craft", "cooperative", "place"] as const).flatMap((kind) =>
    names
      .named(kind)
      .filter(({ spellings }) => spellings.some((spelling) => fits(spelling, words)))
      .map(({ code, names: each, spellings }) => ({
        suggestion: { kind, code, name: each[locale] },
        isStart: spellings.some((spelling) => spelling.join(" ").startsWith(words.join(" "))),
      }))
      .sort(
        (a, b) =>
          Number(b.isStart) - Number(a.isStart) || a.suggestion.name.localeCompare(b.suggestion.name, locale),
      )
      .slice(0, NAMES_A_KIND)
      .map(({ suggestion }) => suggestion),
  )
}

/** Each typed word begins one of the name's: the last one is still being typed. */
function fits(spelling: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => spelling.some((own) => own.startsWith(word)))
}
