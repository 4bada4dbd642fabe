import { COLOURS, type Locale, type Names, SIZES, type Term } from "@hirfa/contracts"
import { placeCode } from "../documents/places"
import type { TermSource } from "../documents/source"
import { fold } from "../language/fold"

export type TermKind = TermSource["kind"]

/** Names that every answer needs and that hardly ever change: the catalogue's words and the sellers'. */
export class NameTable {
  readonly #terms: ReadonlyMap<string, Names>
  readonly #sellers: ReadonlyMap<string, Names>
  readonly #places: ReadonlyMap<string, Names>
  /** Codes of the towns where sellers are at home, by their folded names in each language. */
  readonly placeCodes: ReadonlyMap<string, string>

  /** @param towns each with its name in the base language and its names */
  constructor(
    terms: readonly TermSource[],
    sellers: ReadonlyMap<string, Names>,
    towns: readonly { city: string; names: Names }[] = [],
  ) {
    this.#terms = new Map(terms.map((term) => [`${term.kind}:${term.code}`, term.names]))
    this.#sellers = sellers
    const places = towns.flatMap(({ city, names }) => {
      const code = placeCode(city)
      return code ? [[code, names] as const] : []
    })
    this.#places = new Map(places)
    this.placeCodes = new Map(
      places.flatMap(([code, names]) => Object.values(names).map((name) => [fold(name), code] as const)),
    )
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
