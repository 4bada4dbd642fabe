import { soundOf } from "../../language/sound"
import type { Meaning } from "../../language/words"
import { type IndexPlan, quoted } from "./plan"
import { nearestSpellings } from "./spelling"
import { wordTableOf } from "./tables"
import { type Term, wordsOf } from "./words"

const CANDIDATES_PER_WORD = 200
const SOUNDS_PER_WORD = 5
/** Words whose spellings are remembered. */
const MOST_KNOWN = 10_000
/** Two letters that changed places leave a short word hardly a trigram in common with itself. */
const LIKE_A_SHORT_WORD =
  "(length(asked) <= 5 AND left(word, 1) = left(asked, 1) AND abs(length(word) - length(asked)) <= 1)"

/** Runs a statement on an index and answers its rows. */
type Run = <T>(index: string, text: string, bindings: readonly unknown[]) => Promise<T[]>

/** The words that the documents of an index hold, with their sound: by them misspelt words are mended. */
export class Vocabulary {
  readonly #run: Run
  /** What was looked up at a moment of an index, by word; null for a word it knows. */
  #known = { moment: "", spellings: new Map<string, readonly string[] | null>() }

  constructor(run: Run) {
    this.#run = run
  }

  /**
   * Words that the index does not know may be misspelt, written by their sound, or begun; one statement for all.
   * @param moment names the state of the index: words looked up at the same one are not looked up again
   */
  async mended(index: string, meanings: readonly Meaning[], moment?: string): Promise<Term[]> {
    const asked = [...new Set(meanings.flatMap((phrases) => (isWord(phrases) ? (phrases[0] ?? []) : [])))]
    const spellings = await this.#remembered(index, asked, moment)
    return meanings.map((phrases) => {
      const word = isWord(phrases) ? phrases[0]?.[0] : undefined
      const found = word === undefined ? undefined : spellings.get(word)
      if (!found) return { phrases, isPrefix: false }
      return { phrases: [...phrases, ...found.map((spelling) => [spelling])], isPrefix: true }
    })
  }

  async #remembered(
    index: string,
    words: readonly string[],
    moment: string | undefined,
  ): Promise<ReadonlyMap<string, readonly string[] | null>> {
    if (moment === undefined) return this.#spellings(index, words)
    if (this.#known.moment !== moment || this.#known.spellings.size > MOST_KNOWN)
      this.#known = { moment, spellings: new Map() }
    const { spellings } = this.#known
    const unknown = words.filter((word) => !spellings.has(word))
    const found = await this.#spellings(index, unknown)
    for (const word of unknown) spellings.set(word, found.get(word) ?? null)
    return spellings
  }

  /** For each word that the index does not know, the words of the index that it may stand for. */
  async #spellings(index: string, words: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    if (words.length === 0) return new Map()
    const asked = words.map((word) => ({ asked: word, heard: soundOf(word) }))
    const rows = await this.#run<{ asked: string; word: string; sounds: boolean }>(
      index,
      `SELECT asked, near.word, near.sounds FROM jsonb_to_recordset(?::jsonb) AS a(asked text, heard text)
       CROSS JOIN LATERAL (SELECT word, coalesce(sound = heard, false) AS sounds FROM ${quoted(wordTableOf(index))}
         WHERE word % asked OR sound = heard OR ${LIKE_A_SHORT_WORD}
         ORDER BY word = asked DESC, coalesce(sound = heard, false) DESC, similarity(word, asked) DESC, word
         LIMIT ${CANDIDATES_PER_WORD}) near`,
      [JSON.stringify(asked)],
    )
    const of = (word: string) => rows.filter((row) => row.asked === word)
    const unknown = words.filter((word) => !of(word).some((row) => row.word === word))
    return new Map(unknown.map((word) => [word, standIns(word, of(word))]))
  }

  async learn(index: string, plan: IndexPlan, documents: readonly Record<string, unknown>[]): Promise<void> {
    const texts = documents.flatMap((document) =>
      [...plan.words.keys()].map((field) => String(document[field] ?? "")),
    )
    const words = [...new Set(texts.flatMap(wordsOf))].sort().map((word) => ({ word, sound: soundOf(word) }))
    if (words.length === 0) return
    await this.#run(
      index,
      `INSERT INTO ${quoted(wordTableOf(index))} (word, sound)
       SELECT word, sound FROM jsonb_to_recordset(?::jsonb) AS w(word text, sound text) ON CONFLICT DO NOTHING`,
      [JSON.stringify(words)],
    )
  }
}

/** A single word without synonyms: only such a one can be misspelt. */
function isWord(phrases: Meaning): boolean {
  return phrases.length === 1 && phrases[0]?.length === 1
}

/** Spelt nearly so; and what sounds the same, of the latter a few only, since skeletons of consonants meet by chance. */
function standIns(word: string, candidates: readonly { word: string; sounds: boolean }[]): string[] {
  const near = nearestSpellings(
    word,
    candidates.map((candidate) => candidate.word),
  )
  const alike = candidates.filter(({ sounds }) => sounds).map((candidate) => candidate.word)
  return [...new Set([...near, ...alike.slice(0, SOUNDS_PER_WORD)])]
}
