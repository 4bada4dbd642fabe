import type { ShippingInsight } from "@hirfa/contracts"
import { toldSpan } from "./period"
import { bindingsOf } from "./sold-lines"
import type { InsightSource } from "./source"

type Kind = "ready" | "made_to_order"
type Row = {
  kind: Kind
  orders: string
  median: string | null
  p90: string | null
  median_before: string | null
} & {
  waiting: string
} & Record<`d${number}`, string>

/** Upper ends of the columns of the chart, in whole days; what took longer stands in the last. */
const DAYS = [1, 3, 7, 14, 30] as const

/** Days to ship: from the order to the last parcel that left. */
export async function shippingInsight(source: InsightSource): Promise<ShippingInsight> {
  const rows = await source.rows<Row>(SHIPPING, bindingsOf(source))
  const ends = [...DAYS, null]
  const of = (kind: Kind, column: number) =>
    Number(rows.find((row) => row.kind === kind)?.[`d${column}`] ?? 0)
  return {
    screen: "shipping",
    ...toldSpan(source.span),
    rows: rows
      .filter(({ orders }) => Number(orders) > 0)
      .map(({ kind, orders, median, p90, median_before }) => ({
        kind,
        orders: Number(orders),
        median: Number(median),
        p90: Number(p90),
        median_before: median_before === null ? null : Number(median_before),
      })),
    days: ends.map((to, column) => ({
      from: DAYS[column - 1] ?? 0,
      to,
      ready: of("ready", column),
      made_to_order: of("made_to_order", column),
    })),
    waiting: rows.reduce((sum, { waiting }) => sum + Number(waiting), 0),
  }
}

const within = (column: number) => {
  const from = DAYS[column - 1]
  const to = DAYS[column]
  const bounds = [
    ...(from === undefined ? [] : [`days >= ${from}`]),
    ...(to === undefined ? [] : [`days < ${to}`]),
  ]
  return `count(*) FILTER (WHERE is_now AND is_sent AND ${bounds.join(" AND ")}) AS d${column}`
}
const median = (part: number, which: string) =>
  `round(cast(percentile_cont(${part}) WITHIN GROUP (ORDER BY days) FILTER (WHERE ${which} AND is_sent) AS numeric), 1)`

const SHIPPING = `WITH own AS (
  SELECT CASE WHEN seller_order.making IS NULL THEN 'ready' ELSE 'made_to_order' END AS kind,
    o.created_at >= :from AS is_now, sent.at IS NOT NULL AND whole.is_sent AS is_sent,
    extract(epoch FROM sent.at - o.created_at) / 86400 AS days
  FROM seller_order
  JOIN "order" AS o ON o.id = seller_order.order_id AND o.deleted_at IS NULL AND o.status <> 'canceled'
    AND o.is_draft_order = false AND o.created_at >= :before AND o.created_at < :to
  CROSS JOIN LATERAL (
    SELECT max(parcel.shipped_at) AS at FROM order_fulfillment AS link
    JOIN fulfillment AS parcel ON parcel.id = link.fulfillment_id AND parcel.canceled_at IS NULL
    WHERE link.order_id = o.id AND link.deleted_at IS NULL
  ) AS sent
  CROSS JOIN LATERAL (
    SELECT bool_and(line.shipped_quantity >= line.quantity) AS is_sent FROM order_item AS line
    WHERE line.order_id = o.id AND line.version = o.version AND line.deleted_at IS NULL
  ) AS whole
  WHERE seller_order.seller_id = :seller_id AND seller_order.deleted_at IS NULL
)
SELECT kind, count(*) FILTER (WHERE is_now AND is_sent) AS orders, ${median(0.5, "is_now")} AS median,
  ${median(0.9, "is_now")} AS p90, ${median(0.5, "NOT is_now")} AS median_before,
  count(*) FILTER (WHERE is_now AND NOT is_sent) AS waiting,
  ${Array.from({ length: DAYS.length + 1 }, (_, column) => within(column)).join(",\n  ")}
FROM own GROUP BY kind ORDER BY kind DESC`
