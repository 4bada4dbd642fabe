import type { Locale, Names, Term } from "@hirfa/contracts"
import type { TermSource } from "../documents/source"

export type TermKind = TermSource["kind"]

/** Names that every answer needs and that hardly ever change: the catalogue's words and the sellers'. */
export class NameTable {
  readonly #terms: ReadonlyMap<string, Names>
  readonly #sellers: ReadonlyMap<string, Names>

  constructor(terms: readonly TermSource[], sellers: ReadonlyMap<string, Names>) {
    this.#terms = new Map(terms.map((term) => [`${term.kind}:${term.code}`, term.names]))
    this.#sellers = sellers
  }

  /** A code that the table does not know stands for itself. */
  term(kind: TermKind, code: string, locale: Locale): Term {
    return { code, name: this.#terms.get(`${kind}:${code}`)?.[locale] ?? code }
  }

  sellerName(handle: string, locale: Locale): string {
    return this.#sellers.get(handle)?.[locale] ?? handle
  }
}
