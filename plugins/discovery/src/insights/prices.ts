import { INSIGHT_ROWS, type PricesInsight } from "@hirfa/contracts"
import { toldSpan } from "./period"
import { bindingsOf, currencyOf, minorOf, SOLD_LINES } from "./sold-lines"
import type { InsightSource } from "./source"

type Row = {
  craft_code: string | null
  currency_code: string
  units: string
  lowest: string
  median: string
  highest: string
  median_before: string | null
}

/** At what price: what was paid for one piece, by craft and currency. */
export async function pricesInsight(source: InsightSource): Promise<PricesInsight> {
  const rows = await source.rows<Row>(PRICES, { ...bindingsOf(source), rows: INSIGHT_ROWS })
  const names = await craftNames(
    source,
    rows.flatMap(({ craft_code }) => craft_code ?? []),
  )
  return {
    screen: "prices",
    ...toldSpan(source.span),
    rows: rows.flatMap(({ craft_code, currency_code, units, median_before, ...prices }) => {
      const currency = currencyOf(currency_code)
      if (!currency) return []
      return {
        craft: craft_code === null ? null : { code: craft_code, name: names.get(craft_code) ?? craft_code },
        currency,
        units: Number(units),
        lowest: minorOf(prices.lowest, currency),
        median: minorOf(prices.median, currency),
        highest: minorOf(prices.highest, currency),
        median_before: median_before === null ? null : minorOf(median_before, currency),
      }
    }),
  }
}

async function craftNames({ query, locale }: InsightSource, codes: string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const { data } = await query.graph({ entity: "craft", fields: ["code", "names"], filters: { code: codes } })
  return new Map(
    data.map(({ code, names }: { code: string; names: Record<string, string> }) => [
      code,
      names[locale] ?? code,
    ]),
  )
}

/**
 * The median is the price at or below which half of the pieces were sold: of a line of three pieces the price counts
 * three times.
 */
const PRICES = `WITH ${SOLD_LINES}, ranked AS (
  SELECT piece.craft_code, currency_code, is_now, units, price,
    sum(units) OVER (PARTITION BY piece.craft_code, currency_code, is_now ORDER BY price, line.order_id, line.product_id)
      AS up_to,
    sum(units) OVER (PARTITION BY piece.craft_code, currency_code, is_now) AS of_all
  FROM line LEFT JOIN piece ON piece.product_id = line.product_id
)
SELECT craft_code, currency_code, sum(units) FILTER (WHERE is_now) AS units,
  min(price) FILTER (WHERE is_now) AS lowest, max(price) FILTER (WHERE is_now) AS highest,
  min(price) FILTER (WHERE is_now AND up_to * 2 >= of_all) AS median,
  min(price) FILTER (WHERE NOT is_now AND up_to * 2 >= of_all) AS median_before
FROM ranked GROUP BY craft_code, currency_code HAVING sum(units) FILTER (WHERE is_now) > 0
ORDER BY sum(units) FILTER (WHERE is_now) DESC, craft_code, currency_code LIMIT :rows`
