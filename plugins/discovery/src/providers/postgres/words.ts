import type { IndexPlan, Weight } from "./plan"

/** Postgres keeps at most this position in a tsvector, and 256 positions a word. */
const LAST_POSITION = 16_383
const POSITIONS_PER_WORD = 255
const SHORTEST_PREFIX = 2

/** Words of a folded text: the fold leaves letters and digits only, so that they need no escape in a tsquery. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * The tsvector of a document, written out here: Postgres' own parser depends on the locale of the database and would
 * take folded Arabic apart differently from one machine to the next.
 */
export function tsvectorOf(document: Readonly<Record<string, unknown>>, plan: IndexPlan): string {
  const places = new Map<string, string[]>()
  let position = 0
  for (const [field, weight] of plan.words) {
    for (const word of wordsOf(textOf(document[field]))) {
      position = Math.min(position + 1, LAST_POSITION)
      const of = places.get(word) ?? []
      if (of.length < POSITIONS_PER_WORD) of.push(place(position, weight))
      places.set(word, of)
    }
  }
  return [...places].map(([word, of]) => `'${word}':${of.join(",")}`).join(" ")
}

/** One thing that is asked for: phrases that may stand for it, the first as it was asked. */
export interface Term {
  phrases: readonly (readonly string[])[]
  /** Whether a word may also be only the start of one, so that "blu" finds "blue". */
  isPrefix: boolean
}

/** A tsquery for terms; with a weight, one that matches only words of that weight. */
export function tsqueryOf(terms: readonly Term[], strategy: "all" | "any", weight: Weight | "" = ""): string {
  return terms.map((term) => termQuery(term, weight)).join(strategy === "any" ? " | " : " & ")
}

/** What one term matches: any of its phrases, whose words stand one after the other. */
export function termQuery({ phrases, isPrefix }: Term, weight: Weight | "" = ""): string {
  const anyOf = phrases.map((words, index) => {
    const lexemes = words.map((word) => {
      const isStart = isPrefix && index === 0 && word.length >= SHORTEST_PREFIX
      return `'${word}'${isStart || weight ? ":" : ""}${isStart ? "*" : ""}${weight}`
    })
    return lexemes.length > 1 ? `(${lexemes.join(" <-> ")})` : lexemes.join("")
  })
  return anyOf.length > 1 ? `(${anyOf.join(" | ")})` : anyOf.join("")
}

function place(position: number, weight: Weight): string {
  return weight === "D" ? String(position) : `${position}${weight}`
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(" ")
  return typeof value === "string" ? value : ""
}
