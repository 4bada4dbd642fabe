import { z } from "zod"
import { LOCALES } from "./locales"

/**
 * How interest is counted without anybody being known by it: whole numbers by day, country and language; of searches the
 * words alone, and only those that could be anybody's. No address, no cookie, no id of a reader ever enters.
 */
const LONGEST_SEARCH = 60
const MOST_WORDS = 8
/** As many digits as a telephone number or a document has. */
const DIGITS_OF_SOMEBODY = 6

/**
 * Searches made in fewer different hours than this, within what is asked for, are shown to nobody: one person who tries
 * again and again counts once an hour, and what only she would type does not come back often.
 */
export const HOURS_TO_SHOW = 3

/**
 * The words of a search as they are counted: lower case, one space between words, no marks. Null where nothing is left, or
 * where they could be somebody's: an address of mail or web, a number of a telephone, a long text.
 */
export function countedSearch(q: string): string | null {
  const plain = q.normalize("NFKC").toLowerCase()
  if (/@|https?:|www\./.test(plain)) return null
  const words = plain.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? []
  const text = words.join(" ")
  if (text === "" || text.length > LONGEST_SEARCH || words.length > MOST_WORDS) return null
  return (text.match(/\p{N}/gu)?.length ?? 0) < DIGITS_OF_SOMEBODY ? text : null
}

const hourSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3])$/, "write an hour as 2026-11-30T14 (UTC)")
const countSchema = z.int().min(1).max(1_000_000)
const MOST_ROWS = 5_000

/** Pieces looked at in an hour, in a language, with a country of delivery chosen. */
const viewCountSchema = z.object({
  hour: hourSchema,
  handle: z.string().min(1).max(200),
  country: z.string().regex(/^[a-z]{2}$/),
  locale: z.enum(LOCALES),
  count: countSchema,
})
export type ViewCount = z.infer<typeof viewCountSchema>

/** Searches of the same words in an hour and language, and how many pieces they found. */
const searchCountSchema = z.object({
  hour: hourSchema,
  query: z.string().min(1).max(LONGEST_SEARCH),
  locale: z.enum(LOCALES),
  found: z.int().min(0),
  count: countSchema,
})
export type SearchCount = z.infer<typeof searchCountSchema>

/** Body of `POST /hooks/interest`, with the bearer secret that purges pages. A batch of the same id counts once. */
export const interestBatchSchema = z
  .object({
    id: z.uuid(),
    views: z.array(viewCountSchema).max(MOST_ROWS),
    searches: z.array(searchCountSchema).max(MOST_ROWS),
  })
  .strict()
export type InterestBatch = z.infer<typeof interestBatchSchema>
