import { INSIGHT_ROWS, type SalesInsight } from "@hirfa/contracts"
import { toldSpan } from "./period"
import { amountsOf, bindingsOf, SOLD_LINES } from "./sold-lines"
import type { InsightSource } from "./source"
import { titled } from "./titles"

type ByCurrency = Record<string, string> | null
type PieceRow = {
  product_id: string
  product_title: string
  units: string
  units_before: string
  amounts: ByCurrency
}
type TotalRow = {
  orders: string
  orders_before: string
  units: string
  units_before: string
  amounts: ByCurrency
  amounts_before: ByCurrency
}

/** What sells: pieces by how many, with what was paid for them in each currency. */
export async function salesInsight(source: InsightSource): Promise<SalesInsight> {
  const bindings = { ...bindingsOf(source), rows: INSIGHT_ROWS }
  const [pieces, [total]] = await Promise.all([
    source.rows<PieceRow>(PIECES, bindings),
    source.rows<TotalRow>(TOTAL, bindings),
  ])
  return {
    screen: "sales",
    ...toldSpan(source.span),
    rows: (await titled(source, pieces)).map((row) => ({
      ...row,
      units: Number(row.units),
      units_before: Number(row.units_before),
      amounts: amountsOf(row.amounts),
    })),
    total: {
      orders: Number(total?.orders ?? 0),
      orders_before: Number(total?.orders_before ?? 0),
      units: Number(total?.units ?? 0),
      units_before: Number(total?.units_before ?? 0),
      amounts: amountsOf(total?.amounts ?? null),
      amounts_before: amountsOf(total?.amounts_before ?? null),
    },
  }
}

const PIECES = `WITH ${SOLD_LINES}, sums AS (
  SELECT product_id, max(product_title) AS product_title, currency_code,
    coalesce(sum(units) FILTER (WHERE is_now), 0) AS units,
    coalesce(sum(units) FILTER (WHERE NOT is_now), 0) AS units_before,
    coalesce(sum(amount) FILTER (WHERE is_now), 0) AS amount
  FROM line WHERE product_id IS NOT NULL GROUP BY product_id, currency_code
)
SELECT product_id, max(product_title) AS product_title, sum(units) AS units, sum(units_before) AS units_before,
  jsonb_object_agg(currency_code, cast(amount AS text)) AS amounts
FROM sums GROUP BY product_id HAVING sum(units) > 0
ORDER BY sum(units) DESC, sum(units_before) DESC, product_id LIMIT :rows`

const TOTAL = `WITH ${SOLD_LINES}, sums AS (
  SELECT currency_code, count(DISTINCT order_id) FILTER (WHERE is_now) AS orders,
    count(DISTINCT order_id) FILTER (WHERE NOT is_now) AS orders_before,
    coalesce(sum(units) FILTER (WHERE is_now), 0) AS units,
    coalesce(sum(units) FILTER (WHERE NOT is_now), 0) AS units_before,
    coalesce(sum(amount) FILTER (WHERE is_now), 0) AS amount,
    coalesce(sum(amount) FILTER (WHERE NOT is_now), 0) AS amount_before
  FROM line GROUP BY currency_code
)
SELECT sum(orders) AS orders, sum(orders_before) AS orders_before, sum(units) AS units,
  sum(units_before) AS units_before, jsonb_object_agg(currency_code, cast(amount AS text)) AS amounts,
  jsonb_object_agg(currency_code, cast(amount_before AS text)) AS amounts_before
FROM sums`
