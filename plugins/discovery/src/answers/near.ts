import type { SearchAnswer } from "@hirfa/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import type { CardPart } from "../documents/types"
import { fold } from "../language/fold"
import { textWithout, type Wish } from "../language/wishes"
import { isStopWord, queryWords } from "../language/words"
import { cardAnswer, type Reader } from "./piece"
import { type Asked, nearSearch, type Scope } from "./search-plan"

type SearchService = Pick<SearchTypes.ISearchModuleService, "searchMany">
type Found = SearchTypes.SearchResult<{ card: CardPart }>
interface Attempt {
  kept: readonly string[]
  /** In how many documents the words that were left out are found: what is in many says least. */
  lost: number
  result: Found
}

/** More words than this are not tried one by one when nothing was found. */
const WORDS_TO_DROP = 8

/**
 * What is nearest when nothing has all that was asked. A wish goes before a word: without one of them, then without all.
 * Then each word in turn, all in one statement: the weakest goes, which is one that nothing has, else the one that most
 * have; then all words but one. The wishes stay as long as something has them.
 */
export async function nearMatches(
  service: SearchService,
  scope: Scope,
  asked: Asked,
  reader: Reader,
): Promise<SearchAnswer["near"]> {
  const q = scope.query.q ?? ""
  const best =
    (await withoutWishes(service, scope, asked)) ??
    (await withoutWords(service, scope, asked)) ??
    (await withoutWords(service, scope, { ...asked, wishes: [] }))
  if (!best) return null
  const said = asked.wishes
    .filter((wish) => !best.wishes.includes(wish))
    .map(({ start, end }) => q.slice(start, end))
  return {
    dropped: [...said, ...droppedWords(textWithout(q, asked.wishes), best.words)],
    pieces: best.result.hits.map(({ document }) => cardAnswer(document.card, reader)),
  }
}

/** What is found without some wishes, or without some words. */
interface Near {
  /** What was kept. */
  wishes: readonly Wish[]
  words: readonly string[]
  result: Found
}

async function withoutWishes(
  service: SearchService,
  scope: Scope,
  { words, wishes }: Asked,
): Promise<Near | undefined> {
  if (wishes.length === 0) return undefined
  const one = wishes.length > 1 ? wishes.map((wish) => [wish]) : []
  const attempts = words.length > 0 ? [...one, wishes] : one
  if (attempts.length === 0) return undefined
  const kept = attempts.map((dropped) => wishes.filter((wish) => !dropped.includes(wish)))
  const results = (await service.searchMany(
    kept.map((left) => nearSearch(scope, { words, wishes: left })),
  )) as Found[]
  return kept
    .flatMap((left, index) => {
      const result = results[index]
      return result && countOf(result) > 0 ? [{ wishes: left, words, result }] : []
    })
    .sort((a, b) => b.wishes.length - a.wishes.length || countOf(b.result) - countOf(a.result))[0]
}

async function withoutWords(
  service: SearchService,
  scope: Scope,
  { words, wishes }: Asked,
): Promise<Near | undefined> {
  const tried = words.slice(0, WORDS_TO_DROP)
  if (tried.length < 2) return undefined
  const best = bestOf(await attemptsAt(service, scope, { words: tried, wishes }))
  return best && { wishes, words: best.kept, result: best.result }
}

async function attemptsAt(
  service: SearchService,
  scope: Scope,
  { words, wishes }: Asked,
): Promise<Attempt[]> {
  const singles = words.map((word) => [word])
  const withoutOne = words.length > 2 ? words.map((_, at) => words.filter((__, index) => index !== at)) : []
  const all = [...singles, ...withoutOne]
  const results = (await service.searchMany(
    all.map((kept) => nearSearch(scope, { words: kept, wishes })),
  )) as Found[]
  const frequency = new Map(words.map((word, index) => [word, countOf(results[index])]))
  return all.flatMap((kept, index) => {
    const result = results[index]
    const lost = words.filter((word) => !kept.includes(word)).map((word) => frequency.get(word) ?? 0)
    return result ? [{ kept, lost: Math.min(...lost), result }] : []
  })
}

/** As many words as can be kept; of equal ones without a word that nothing has, else without the commonest. */
function bestOf(attempts: readonly Attempt[]): Attempt | undefined {
  const weakness = ({ lost }: Attempt) => (lost === 0 ? Number.POSITIVE_INFINITY : lost)
  return attempts
    .filter(({ result }) => countOf(result) > 0)
    .sort(
      (a, b) =>
        b.kept.length - a.kept.length || (weakness(b) === weakness(a) ? 0 : weakness(b) - weakness(a)),
    )[0]
}

function countOf(result: Found | undefined): number {
  return result?.metadata.count ?? 0
}

/** The words as the reader wrote them that are not among the kept ones: to say which were dropped. */
export function droppedWords(q: string, kept: readonly string[]): string[] {
  const isKept = (word: string) => {
    const words = queryWords(word)
    return words.length === 0 || words.some((folded) => kept.includes(folded) || isStopWord(folded))
  }
  return q.split(/\s+/).filter((word) => fold(word) !== "" && !isKept(word))
}
