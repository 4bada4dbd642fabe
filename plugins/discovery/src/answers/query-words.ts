import { fold, foldedWords } from "../documents/fold"

/** Words that say how others hang together, in the languages of the shop; a search without them means the same. */
const STOP_WORDS = new Set(
  foldedWords(
    `a an and at by for from in of on or the to with
     au aux avec dans de des du en et la le les ou par pour sur un une
     في من على إلى مع عن أو و`,
  ),
)

/** The words of a search that matter, folded. When none matters more than the others, all of them. */
export function queryWords(q: string | undefined): string[] {
  const words = foldedWords(q ?? "")
  const weighty = words.filter((word) => !STOP_WORDS.has(word))
  return weighty.length > 0 ? weighty : words
}

/** The words as the reader wrote them that are not among the kept ones: to say which were dropped. */
export function droppedWords(q: string, kept: readonly string[]): string[] {
  const isKept = (word: string) => {
    const words = queryWords(word)
    return words.length === 0 || words.some((folded) => kept.includes(folded) || STOP_WORDS.has(folded))
  }
  return q.split(/\s+/).filter((word) => fold(word) !== "" && !isKept(word))
}
