import type { IndexPlan, Weight } from "./plan"

/** Postgres keeps at most this position in a tsvector, and 256 positions a word. */
const LAST_POSITION = 16_383
const POSITIONS_PER_WORD = 255
const SHORTEST_PREFIX = 3

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

/**
 * A tsquery for words, each with the spellings that may stand for it. With `last` and `any` a word may be the start of
 * one, so that "ceramic" finds "ceramics"; of very short words only the last one, which is still being typed.
 */
export function tsqueryOf(
  spellings: readonly (readonly string[])[],
  strategy: "all" | "any" | "last",
): string {
  const last = spellings.length - 1
  const terms = spellings.map((words, index) => {
    const anyOf = words.map((word) => {
      const isPrefix = strategy !== "all" && (index === last || word.length >= SHORTEST_PREFIX)
      return `'${word}'${isPrefix ? ":*" : ""}`
    })
    return anyOf.length > 1 ? `(${anyOf.join(" | ")})` : anyOf.join("")
  })
  return terms.join(strategy === "any" ? " | " : " & ")
}

function place(position: number, weight: Weight): string {
  return weight === "D" ? String(position) : `${position}${weight}`
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(" ")
  return typeof value === "string" ? value : ""
}
