import { countedSearch, type InterestBatch, type SearchCount } from "@hirfa/contracts"
import { queryWords } from "../language/words"
import type { CountedSearch, CountedView } from "../modules/interest"

const HOUR = 60 * 60 * 1000
/** A web app that was without its backend sends what it has later, but not a week later. */
const OLDEST = 48 * HOUR

/** Whether an hour of a batch can be: neither long ago nor to come. */
export function isRecent(hour: string, now: Date): boolean {
  const began = Date.parse(`${hour}:00:00Z`)
  return began <= now.getTime() + HOUR && began > now.getTime() - OLDEST
}

/** The views of a batch by day; of handles that name no piece nothing is counted. */
export function countedViews(
  views: InterestBatch["views"],
  products: ReadonlyMap<string, string>,
): CountedView[] {
  const rows = views.flatMap(({ hour, handle, country, locale, count }) => {
    const product_id = products.get(handle)
    return product_id ? [{ product_id, day: dayOf(hour), country_code: country, locale, count }] : []
  })
  return merged(
    rows,
    (row) => `${row.product_id} ${row.day} ${row.country_code} ${row.locale}`,
    (a, b) => ({ ...a, count: a.count + b.count }),
  )
}

/** The searches of a batch by day and by the words that matter, however they were written. */
export function countedSearches(searches: readonly SearchCount[]): CountedSearch[] {
  const rows = searches.flatMap(({ hour, query: asked, locale, found, count }) => {
    const query = countedSearch(asked)
    const words = [...new Set(queryWords(query ?? ""))].sort()
    if (!query || words.length === 0) return []
    const missed = found === 0 ? count : 0
    return [{ day: dayOf(hour), locale, words, query, count, missed, found, hours: 1 << hourOf(hour) }]
  })
  return merged(
    rows,
    (row) => `${row.day} ${row.locale} ${row.words.join(" ")}`,
    (a, b) => ({
      ...a,
      count: a.count + b.count,
      missed: a.missed + b.missed,
      found: b.found,
      hours: a.hours | b.hours,
    }),
  )
}

function merged<Row>(rows: readonly Row[], keyOf: (row: Row) => string, add: (a: Row, b: Row) => Row): Row[] {
  const byKey = new Map<string, Row>()
  for (const row of rows) {
    const before = byKey.get(keyOf(row))
    byKey.set(keyOf(row), before ? add(before, row) : row)
  }
  return [...byKey.values()]
}

function dayOf(hour: string): string {
  return hour.slice(0, 10)
}

function hourOf(hour: string): number {
  return Number(hour.slice(11))
}
