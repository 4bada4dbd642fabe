import { Bits } from "./bits"

/** Scores are kept as whole hundredths in a byte: one term counts 1.2 at most. */
export const HUNDREDTHS = 100
/** Places that are kept over all terms, a byte each: 32 MB. */
const PLACES_KEPT = 32_000_000
/** Each document that changes is taken out of all of them. */
const TERMS_KEPT = 5_000

/** What one term finds: the places of the documents that have it, and what it counts in each. */
export class TermMatches {
  readonly places = new Bits()
  #scores = new Uint8Array(0)

  /** How many places it takes, found or not. */
  get size(): number {
    return this.#scores.length
  }

  /** @param score hundredths */
  add(at: number, score: number): void {
    if (at >= this.#scores.length) this.#grow(at + 1)
    this.#scores[at] = score
    this.places.add(at)
  }

  delete(at: number): void {
    this.places.delete(at)
    if (at < this.#scores.length) this.#scores[at] = 0
  }

  /** In hundredths; 0 where the term is not. */
  scoreAt(at: number): number {
    return this.#scores[at] ?? 0
  }

  #grow(size: number): void {
    const grown = new Uint8Array(Math.max(size, Math.ceil(this.#scores.length * 1.5)))
    grown.set(this.#scores)
    this.#scores = grown
  }
}

interface Kept {
  matches: TermMatches
  /** With which version the words of any document had changed last when it was brought up to date. */
  words: number
}

/**
 * The terms that were asked lately, with what they find: a search adds up its terms, so words that were heard before
 * cost Postgres nothing, in whatever company they come. A document whose words change is taken out of all of them, and
 * is found again when a term is asked the next time and brought up to date.
 */
export class AskedTerms {
  readonly #terms = new Map<string, Kept & { places: number }>()
  #places = 0

  get(key: string): Kept | undefined {
    const kept = this.#terms.get(key)
    if (!kept) return undefined
    this.#terms.delete(key)
    this.#terms.set(key, kept)
    return kept
  }

  /** As the one asked last; whatever was not asked for longest goes. */
  keep(key: string, kept: Kept): void {
    const places = kept.matches.size
    this.#drop(key)
    this.#terms.set(key, { ...kept, places })
    this.#places += places
    for (const oldest of this.#terms.keys()) {
      if (oldest === key || (this.#places <= PLACES_KEPT && this.#terms.size <= TERMS_KEPT)) break
      this.#drop(oldest)
    }
  }

  forget(at: number): void {
    for (const { matches } of this.#terms.values()) matches.delete(at)
  }

  #drop(key: string): void {
    this.#places -= this.#terms.get(key)?.places ?? 0
    this.#terms.delete(key)
  }
}

/** What the terms of a search find together. */
export interface Matched {
  /** By which its answers are remembered until something changes. */
  key: string
  places: Bits
  /** The sum over the terms, as `scoreOf` in `statement.ts` reckons it. */
  scoreAt(at: number): number
}

/** @param strategy whether a document has all terms, or any */
export function matchedBy(key: string, terms: readonly TermMatches[], strategy: "all" | "any"): Matched {
  const places = new Bits()
  terms.forEach((term, index) => {
    if (index === 0 || strategy === "any") places.or(term.places)
    else places.and(term.places)
  })
  return {
    key,
    places,
    scoreAt: (at) => terms.reduce((sum, term) => sum + term.scoreAt(at), 0) / HUNDREDTHS,
  }
}
