import { INSIGHT_ROWS, type ViewsInsight } from "@hirfa/contracts"
import { dayOf, toldSpan } from "./period"
import { bindingsOf, SOLD_LINES } from "./sold-lines"
import type { InsightSource } from "./source"
import { titled } from "./titles"

type Row = {
  product_id: string
  views: string
  views_before: string
  units: string
  all_views: string
  all_views_before: string
  all_units: string
  all_units_before: string
}

/** Views to sales: how often each piece was looked at, and how often it was then bought. */
export async function viewsInsight(source: InsightSource): Promise<ViewsInsight> {
  const { span } = source
  const rows = await source.rows<Row>(VIEWS, {
    ...bindingsOf(source),
    before_day: dayOf(span.before),
    from_day: dayOf(span.from),
    to_day: dayOf(span.to),
    rows: INSIGHT_ROWS,
  })
  const [any] = rows
  const total = {
    views: Number(any?.all_views ?? 0),
    views_before: Number(any?.all_views_before ?? 0),
    units: Number(any?.all_units ?? 0),
    units_before: Number(any?.all_units_before ?? 0),
  }
  const shown = rows.map(({ product_id, views, views_before, units }) => ({
    product_id,
    views: Number(views),
    views_before: Number(views_before),
    units: Number(units),
  }))
  const rowsNow = shown.filter(({ views, units }) => views > 0 || units > 0)
  return { screen: "views", ...toldSpan(span), rows: await titled(source, rowsNow), total }
}

const VIEWS = `WITH ${SOLD_LINES}, sold AS (
  SELECT product_id, coalesce(sum(units) FILTER (WHERE is_now), 0) AS units,
    coalesce(sum(units) FILTER (WHERE NOT is_now), 0) AS units_before
  FROM line WHERE product_id IS NOT NULL GROUP BY product_id
), looked AS (
  SELECT piece.product_id, coalesce(sum(seen.count) FILTER (WHERE seen.day >= :from_day), 0) AS views,
    coalesce(sum(seen.count) FILTER (WHERE seen.day < :from_day), 0) AS views_before
  FROM piece JOIN piece_view_count AS seen ON seen.product_id = piece.product_id AND seen.deleted_at IS NULL
    AND seen.day >= :before_day AND seen.day < :to_day
  WHERE piece.seller_id = :seller_id GROUP BY piece.product_id
)
SELECT product_id, coalesce(views, 0) AS views, coalesce(views_before, 0) AS views_before,
  coalesce(units, 0) AS units, sum(views) OVER () AS all_views, sum(views_before) OVER () AS all_views_before,
  sum(units) OVER () AS all_units, sum(units_before) OVER () AS all_units_before
FROM looked FULL JOIN sold USING (product_id)
ORDER BY coalesce(views, 0) DESC, coalesce(units, 0) DESC, product_id LIMIT :rows`
