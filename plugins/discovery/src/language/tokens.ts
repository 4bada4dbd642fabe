import { foldedWords } from "./fold"

/** A word of a search as it was written, where it stands, and folded (one written word may fold to none, or to two). */
export interface Token {
  start: number
  end: number
  folded: string
  /** The number that it is, as in 40 or 1.500. */
  number: number | null
}

/** Thousands may stand apart: 1 500. */
const WORD =
  /[\p{L}\p{M}\u0640]+|\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[€$£]/gu
/** More words than this are no longer read for wishes. */
const MOST_TOKENS = 60

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].slice(0, MOST_TOKENS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: SIGNS[match[0]] ?? foldedWords(match[0]).join(" "),
    number: numberOf(match[0]),
  }))
}

const SIGNS: Readonly<Record<string, string>> = { "€": "€", $: "$", "£": "£" }

/** A number as people write it: 1 500, 1.500, 1,500, 12,50, ٤٠. A group of three digits is no decimal. */
function numberOf(text: string): number | null {
  if (!/^\p{Nd}/u.test(text)) return null
  const plain = foldedWords(text.replace(/[.,٫٬]/gu, " ")).join(" ")
  const groups = plain.split(" ")
  const decimals = groups.length > 1 && (groups.at(-1) ?? "").length < 3 ? groups.pop() : undefined
  const value = Number(`${groups.join("")}${decimals === undefined ? "" : `.${decimals}`}`)
  return Number.isFinite(value) ? value : null
}
