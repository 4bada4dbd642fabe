import { foldedWords } from "./fold"
import { SAME_MEANING, STOP_WORDS, WIDER } from "./lexicon"
import { stem } from "./stem"

/** One thing that is asked for: phrases of folded words, each of which may stand for it. The first is as it was asked. */
export type Meaning = readonly (readonly string[])[]

const stopWords = new Set(foldedWords(STOP_WORDS))
const LONGEST_PHRASE = 3
/** "and", "with" and "for" are written in one word with the noun in Arabic; on their own letters they are read so only when that leaves a known word. */
const CLITIC_LETTER = /^(?:و|ب|ل|ف|ك)(?=\p{Script=Arabic}{3,}$)/u

export function isStopWord(folded: string): boolean {
  return stopWords.has(folded)
}

/** The words of a search that matter, folded. When none matters more than the others, all of them. */
export function queryWords(q: string | undefined): string[] {
  const words = foldedWords(q ?? "")
  const weighty = words.filter((word) => !stopWords.has(word))
  return weighty.length > 0 ? weighty : words
}

/** What folded words mean: each with all that means the same. Words that belong together ("terre cuite") are taken together. */
export function meaningsOf(words: readonly string[]): Meaning[] {
  const meanings: Meaning[] = []
  for (let at = 0; at < words.length; ) {
    const [meaning, length] = meaningAt(words, at)
    meanings.push(meaning)
    at += length
  }
  return meanings
}

function meaningAt(words: readonly string[], at: number): [Meaning, number] {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--) {
    const phrase = words.slice(at, at + length)
    const same = sameMeanings().get(phrase.join(" "))
    if (same) return [[phrase, ...same.filter((other) => other.join(" ") !== phrase.join(" "))], length]
  }
  const word = words[at] ?? ""
  const bare = stem(word.replace(CLITIC_LETTER, ""))
  const same = sameMeanings().get(word) ?? sameMeanings().get(bare) ?? []
  const others = same.filter((other) => other.join(" ") !== word)
  return [[[word], ...others], 1]
}

/** Every group of words that mean the same, folded. */
export function synonymGroups(): string[][] {
  return SAME_MEANING.map((group) => distinctPhrases(group))
}

/** Wide words with the narrow ones that they find beside themselves. */
export function widerWords(): { words: string[]; narrow: string[] }[] {
  return Object.entries(WIDER).map(([words, narrow]) => ({
    words: distinctPhrases(words),
    narrow: narrow.flatMap((word) => groupsOf(word).flat()),
  }))
}

let known: Map<string, string[][]> | undefined

/** By each folded phrase, all that means the same, itself too. Made at the first question, once. */
export function sameMeanings(): ReadonlyMap<string, string[][]> {
  if (known) return known
  known = new Map()
  for (const group of synonymGroups()) for (const phrase of group) add(known, phrase, group)
  for (const { words, narrow } of widerWords())
    for (const word of words) add(known, word, [...words, ...narrow])
  return known
}

function add(to: Map<string, string[][]>, phrase: string, group: readonly string[]): void {
  const before = to.get(phrase) ?? []
  const all = new Set([...before.map((words) => words.join(" ")), ...group])
  to.set(
    phrase,
    [...all].map((one) => one.split(" ")),
  )
}

function groupsOf(word: string): string[][] {
  const [folded = ""] = distinctPhrases(word)
  return synonymGroups().filter((group) => group.includes(folded))
}

/** The phrases of a written list, folded, each once. "dessous de verre" loses its "de", as a search does. */
function distinctPhrases(list: string): string[] {
  return [...new Set(list.split(", ").map((phrase) => queryWords(phrase).join(" ")))]
}
