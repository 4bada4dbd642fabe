import {
  HOURS_TO_SHOW,
  INSIGHT_ROWS,
  localeOf,
  type MissedSearch,
  type Names,
  type SearchesInsight,
} from "@hirfa/contracts"
import type { Rows } from "../rows"
import { type CraftWords, nearWords } from "./near-words"
import { dayOf, type Span, toldSpan } from "./period"
import type { InsightSource } from "./source"

type Row = { query: string; locale: string; missed: string; missed_before: string | null; all_rows: string }

/** Searched and not found, near the seller's crafts. */
export async function searchesInsight(source: InsightSource): Promise<SearchesInsight> {
  const near = await wordsOfSeller(source)
  const { searches } =
    near.length === 0
      ? { searches: [] }
      : await missedSearches(source.rows, source.span, { near, limit: INSIGHT_ROWS, offset: 0 })
  return { screen: "searches", ...toldSpan(source.span), rows: searches }
}

/**
 * Searches of a period that found nothing, and find nothing now, by how often; only those that were made in enough
 * different hours. `near` keeps those that have one of these words.
 */
export async function missedSearches(
  rows: Rows,
  { before, from, to }: Span,
  { near, limit, offset }: { near?: readonly string[]; limit: number; offset: number },
): Promise<{ searches: MissedSearch[]; count: number }> {
  const found = await rows<Row>(missedStatement(near !== undefined), {
    before: dayOf(before),
    from: dayOf(from),
    to: dayOf(to),
    hours: HOURS_TO_SHOW,
    near: near ?? [],
    limit,
    offset,
  })
  return {
    count: Number(found[0]?.all_rows ?? 0),
    searches: found.flatMap(({ query, locale: code, missed, missed_before }) => {
      const locale = localeOf(code)
      return locale
        ? { query, locale, missed: Number(missed), missed_before: Number(missed_before ?? 0) }
        : []
    }),
  }
}

const missedStatement = (isNear: boolean) => `
SELECT (array_agg(query ORDER BY count DESC, query))[1] AS query, locale,
  sum(missed) FILTER (WHERE day >= :from) AS missed, sum(missed) FILTER (WHERE day < :from) AS missed_before,
  count(*) OVER () AS all_rows
FROM search_count
WHERE day >= :before AND day < :to AND deleted_at IS NULL${isNear ? " AND words && cast(:near AS text[])" : ""}
GROUP BY words, locale
HAVING sum(missed) FILTER (WHERE day >= :from) > 0
  AND sum(bit_count(cast(hours AS bit(24)))) FILTER (WHERE day >= :from) >= :hours
  AND (array_agg(found ORDER BY day DESC))[1] = 0
ORDER BY missed DESC, query, locale LIMIT :limit OFFSET :offset`

async function wordsOfSeller({ query, rows, seller_id }: InsightSource): Promise<string[]> {
  const [own, { data: crafts }, { data: families }] = await Promise.all([
    rows<{ craft_code: string | null; family_code: string }>(
      "SELECT DISTINCT craft_code, family_code FROM piece WHERE seller_id = :seller_id AND deleted_at IS NULL",
      { seller_id },
    ),
    query.graph({ entity: "craft", fields: ["code", "family_code", "names", "synonyms"] }),
    query.graph({ entity: "term", fields: ["code", "names"], filters: { kind: "family" } }),
  ])
  return nearWords(
    crafts as CraftWords[],
    {
      crafts: new Set(own.flatMap(({ craft_code }) => craft_code ?? [])),
      families: new Set(own.map(({ family_code }) => family_code)),
    },
    families as { code: string; names: Names }[],
  )
}
