import { type CountriesInsight, INSIGHT_ROWS } from "@hirfa/contracts"
import { toldSpan } from "./period"
import { amountsOf, bindingsOf, SOLD_LINES } from "./sold-lines"
import type { InsightSource } from "./source"

type Row = {
  country: string | null
  orders: string
  orders_before: string
  units: string
  amounts: Record<string, string> | null
  all_orders: string
  all_orders_before: string
  all_units: string
}

/** Where to: countries to which parcels go. */
export async function countriesInsight(source: InsightSource): Promise<CountriesInsight> {
  const rows = await source.rows<Row>(COUNTRIES, { ...bindingsOf(source), rows: INSIGHT_ROWS })
  const [any] = rows
  return {
    screen: "countries",
    ...toldSpan(source.span),
    rows: rows
      .filter(({ orders }) => Number(orders) > 0)
      .map(({ country, orders, orders_before, units, amounts }) => ({
        country,
        orders: Number(orders),
        orders_before: Number(orders_before),
        units: Number(units),
        amounts: amountsOf(amounts),
      })),
    total: {
      orders: Number(any?.all_orders ?? 0),
      orders_before: Number(any?.all_orders_before ?? 0),
      units: Number(any?.all_units ?? 0),
    },
  }
}

const COUNTRIES = `WITH ${SOLD_LINES}, sums AS (
  SELECT lower(country_code) AS country, currency_code, count(DISTINCT order_id) FILTER (WHERE is_now) AS orders,
    count(DISTINCT order_id) FILTER (WHERE NOT is_now) AS orders_before,
    coalesce(sum(units) FILTER (WHERE is_now), 0) AS units,
    coalesce(sum(amount) FILTER (WHERE is_now), 0) AS amount
  FROM line GROUP BY lower(country_code), currency_code
)
SELECT country, sum(orders) AS orders, sum(orders_before) AS orders_before, sum(units) AS units,
  jsonb_object_agg(currency_code, cast(amount AS text)) AS amounts, sum(sum(orders)) OVER () AS all_orders,
  sum(sum(orders_before)) OVER () AS all_orders_before, sum(sum(units)) OVER () AS all_units
FROM sums GROUP BY country ORDER BY sum(orders) DESC, sum(units) DESC, country LIMIT :rows`
