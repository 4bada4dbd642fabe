import { type Suggestion, suggestionsAnswerSchema } from "@hirfa/contracts"
import { currentLocale, formatNumber, href, m } from "~/lib/i18n"
import { backend, hotRead } from "~/lib/medusa/index.server"

const SHORTEST = 2

/** The suggestions in the words and with the addresses that the reader sees, and what a screen reader is told of them. */
export async function suggestionsFor(q: string) {
  const found = [...q].length < SHORTEST ? [] : await readSuggestions(q)
  return {
    status: found.length > 0 ? m.suggest_count({ count: formatNumber(found.length) }) : m.suggest_none(),
    suggestions: found.map((each) => ({ name: each.name, kind: kindName(each), href: addressOf(each) })),
  }
}

async function readSuggestions(q: string): Promise<readonly Suggestion[]> {
  const locale = currentLocale()
  const { suggestions } = await hotRead(`suggest ${locale} ${q}`, () =>
    backend({ path: "/store/suggestions", schema: suggestionsAnswerSchema, query: { q, locale } }),
  )
  return suggestions
}

function kindName({ kind }: Suggestion): string {
  const names = {
    craft: m.facet_family,
    cooperative: m.facet_seller,
    place: m.facet_place,
    piece: m.suggest_piece,
  }
  return names[kind]()
}

function addressOf({ kind, code }: Suggestion): string {
  if (kind === "piece") return href(`/pieces/${code}`)
  if (kind === "cooperative") return href(`/cooperatives/${code}`)
  // A craft's own page is there only while it has pieces.
  return `${href("/pieces")}?${new URLSearchParams({ [kind === "craft" ? "family" : "place"]: code })}`
}
