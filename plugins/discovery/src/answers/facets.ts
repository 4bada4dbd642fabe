import { type Facet, type FacetValue, findName, type SearchQuery } from "@hirfa/contracts"
import { fold } from "../language/fold"
import type { Reader } from "./piece"
import { isCounted, SHOWN_VALUES } from "./search-plan"

/** A value of a facet as an engine counts it, by its code. */
export interface Counted {
  value: string
  count: number
}

/**
 * The values of a facet that a reader is shown: the most frequent, or of those whose names hold what she looks for. What
 * she chose is always among them, also where nothing has it any more: her form would lose it.
 */
export function facetAnswer(
  counted: readonly Counted[],
  facet: Facet,
  query: SearchQuery,
  reader: Reader,
): { values: FacetValue[]; isCut: boolean } {
  if (!isCounted(facet, query)) return { values: [], isCut: false }
  const chosen = new Set<string>(query[facet])
  const sought = fold(query[findName(facet)])
  const there = new Set(counted.map(({ value }) => value))
  const absent = [...chosen].filter((code) => !there.has(code) && reader.names.knows(facet, code))
  const all = [...counted, ...absent.map((value) => ({ value, count: 0 }))]
  const isSought = ({ value }: Counted) =>
    sought === "" || fold(nameOf(facet, value, reader)).includes(sought)
  const wanted = all.filter((each) => chosen.has(each.value) || isSought(each))
  const shown = wanted.filter(({ value }, index) => index < SHOWN_VALUES || chosen.has(value))
  return {
    values: shown.map(({ value, count }) => ({ code: value, name: nameOf(facet, value, reader), count })),
    isCut: shown.length < wanted.length,
  }
}

function nameOf(facet: Facet, code: string, { names, locale }: Reader): string {
  if (facet === "seller") return names.sellerName(code, locale)
  if (facet === "place") return names.placeName(code, locale)
  if (facet === "colour") return names.colourName(code, locale)
  if (facet === "size") return names.sizeName(code, locale)
  // The web app says the three availabilities in its own words.
  if (facet === "availability") return code
  return names.term(facet, code, locale).name
}
