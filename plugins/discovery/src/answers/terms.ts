import {
  AVAILABILITIES,
  COLOURS,
  type Facet,
  type FacetValue,
  type Locale,
  type Names,
  SIZES,
  type Term,
} from "@hirfa/contracts"
import { placeCode } from "../documents/places"
import type { TermSource } from "../documents/source"
import { foldedWords } from "../language/fold"

/** Something that has a name and a page, with its names' folded words. */
export interface Named {
  code: string
  names: Names
  spellings: readonly (readonly string[])[]
}
export type NamedKind = "craft" | "cooperative" | "place"

/** The schemes of certificates are named as the catalogue's words are. */
export type TermKind = TermSource["kind"] | "certificate"
type NamedTerm = Pick<TermSource, "code" | "names"> & { kind: TermKind }

/** Names that every answer needs and that hardly ever change: the catalogue's words and the sellers'. */
export class NameTable {
  readonly #terms: ReadonlyMap<string, Names>
  readonly #sellers: ReadonlyMap<string, Names>
  readonly #places: ReadonlyMap<string, Names>
  readonly #regions: ReadonlyMap<string, number>
  /** The words of names, by the name. */
  readonly #words = new Map<string, readonly string[]>()
  readonly #named: Readonly<Record<NamedKind, readonly Named[]>>
  /** Codes of the towns where sellers are at home, by their folded names in each language. */
  readonly placeCodes: ReadonlyMap<string, string>

  /**
   * @param open sellers whose pages the public may read, with where they are; others have a name only
   * @param before the table that this one follows: what was folded for it need not be folded again
   */
  constructor(
    terms: readonly NamedTerm[],
    sellers: ReadonlyMap<string, Names>,
    open: readonly OpenSeller[] = [],
    before?: NameTable,
  ) {
    this.#terms = new Map(terms.map((term) => [`${term.kind}:${term.code}`, term.names]))
    this.#sellers = sellers
    const places = open.flatMap(({ city, cityNames }) => {
      const code = placeCode(city)
      return code ? [[code, cityNames] as const] : []
    })
    this.#places = new Map(places)
    const known: ReadonlyMap<string, readonly string[]> = before ? before.#words : new Map()
    const wordsOf = (name: string): readonly string[] => {
      const words = this.#words.get(name) ?? known.get(name) ?? foldedWords(name)
      this.#words.set(name, words)
      return words
    }
    const named = (code: string, names: Names): Named => ({
      code,
      names,
      spellings: Object.values(names).map(wordsOf),
    })
    this.placeCodes = new Map(
      places.flatMap(([code, names]) =>
        Object.values(names).map((name) => [wordsOf(name).join(" "), code] as const),
      ),
    )
    const families = terms.filter(({ kind }) => kind === "family")
    this.#regions = countsOf(open.map(({ region }) => region))
    this.#named = {
      craft: families.map(({ code, names }) => named(code, names)),
      cooperative: open.map(({ handle, names }) => named(handle, names)),
      place: [...this.#places].map(([code, names]) => named(code, names)),
    }
  }

  /** What can be suggested while a search is typed. */
  named(kind: NamedKind): readonly Named[] {
    return this.#named[kind]
  }

  /** Whether a facet's value has a name here; what has none, an address may have made up. */
  knows(facet: Facet, code: string): boolean {
    if (facet === "availability") return AVAILABILITIES.some((each) => each === code)
    if (facet === "seller") return this.#sellers.has(code)
    if (facet === "place") return this.#places.has(code)
    if (facet === "colour") return COLOURS.some((colour) => colour.code === code)
    if (facet === "size") return SIZES.some((size) => size.code === code)
    return this.#terms.has(`${facet}:${code}`)
  }

  /** The regions where sellers are at home that the public may read, with how many: most first. */
  sellerRegions(locale: Locale): FacetValue[] {
    return [...this.#regions]
      .map(([code, count]) => ({ ...this.term("region", code, locale), count }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale))
  }

  /** A code that the table does not know stands for itself. */
  term(kind: TermKind, code: string, locale: Locale): Term {
    return { code, name: this.#terms.get(`${kind}:${code}`)?.[locale] ?? code }
  }

  sellerName(handle: string, locale: Locale): string {
    return this.#sellers.get(handle)?.[locale] ?? handle
  }

  placeName(code: string, locale: Locale): string {
    return (
      this.#places.get(code)?.[locale] ??
      code.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => `${dash ? " " : ""}${letter.toUpperCase()}`)
    )
  }

  colourName(code: string, locale: Locale): string {
    return COLOURS.find((colour) => colour.code === code)?.names[locale] ?? code
  }

  sizeName(code: string, locale: Locale): string {
    return SIZES.find((size) => size.code === code)?.names[locale] ?? code
  }
}

interface OpenSeller {
  handle: string
  names: Names
  /** In the base language. */
  city: string
  cityNames: Names
  /** Its code. */
  region: string
}

function countsOf(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}
