import type { Currency, Insight, PricesInsight } from "@hirfa/contracts"
import { formatMoney, formatNumber, m } from "~/lib/i18n"
import { countryText } from "./table"

/** Lengths beside each other. */
export interface BarChart {
  kind: "bars"
  bars: { key: string; label: string; value: number; shown: string }[]
}

/** From the lowest to the highest, with a mark where half is reached. */
export interface RangeChart {
  kind: "ranges"
  ranges: { key: string; label: string; low: number; middle: number; high: number; shown: string }[]
}

/** Heights beside each other, each of two parts. */
export interface ColumnChart {
  kind: "columns"
  columns: { key: string; label: string; lower: number; upper: number; shown: string }[]
}

export type Chart = BarChart | RangeChart | ColumnChart

/** What has room on a phone; the table has the rest. */
const MOST_BARS = 10

/** The one chart of a screen, or null where there is nothing to draw. */
export function insightChart(insight: Insight, currency: Currency | undefined): Chart | null {
  switch (insight.screen) {
    case "sales":
      return bars(
        insight.rows.map(({ product_id, title, units }) => ({
          key: product_id,
          label: title,
          value: units,
          shown: formatNumber(units),
        })),
      )
    case "countries":
      return bars(
        insight.rows.map(({ country, orders }) => ({
          key: country ?? "",
          label: countryText(country),
          value: orders,
          shown: formatNumber(orders),
        })),
      )
    case "prices":
      return ranges(insight, currency)
    case "views":
      return bars(
        insight.rows.map(({ product_id, title, views, units }) => ({
          key: product_id,
          label: title,
          value: views,
          shown: m.insights_views_sold({ views: formatNumber(views), sold: formatNumber(units) }),
        })),
      )
    case "searches":
      return bars(
        insight.rows.map(({ query, locale, missed }) => ({
          key: `${locale} ${query}`,
          label: query,
          value: missed,
          shown: formatNumber(missed),
        })),
      )
    case "shipping":
      return columns(insight.days)
  }
}

function bars(all: BarChart["bars"]): BarChart | null {
  const shown = all.slice(0, MOST_BARS)
  return shown.some(({ value }) => value > 0) ? { kind: "bars", bars: shown } : null
}

/** Currencies of which something was sold, the most sold first. */
export function currenciesOf({ rows }: PricesInsight): Currency[] {
  const units = new Map<Currency, number>()
  for (const row of rows) units.set(row.currency, (units.get(row.currency) ?? 0) + row.units)
  return [...units].sort(([, a], [, b]) => b - a).map(([currency]) => currency)
}

function ranges(insight: PricesInsight, currency: Currency | undefined): RangeChart | null {
  const rows = insight.rows.filter((row) => row.currency === currency).slice(0, MOST_BARS)
  if (rows.length === 0) return null
  return {
    kind: "ranges",
    ranges: rows.map(({ craft, lowest, median, highest, currency: of }) => ({
      key: craft?.code ?? "",
      label: craft?.name ?? m.insights_no_craft(),
      low: lowest,
      middle: median,
      high: highest,
      shown: formatMoney({ amount: median, currency: of }),
    })),
  }
}

type Days = Extract<Insight, { screen: "shipping" }>["days"]

function columns(days: Days): ColumnChart | null {
  if (days.every(({ ready, made_to_order }) => ready + made_to_order === 0)) return null
  return {
    kind: "columns",
    columns: days.map(({ from, to, ready, made_to_order }) => ({
      key: String(from),
      label: daysLabel(from, to),
      lower: ready,
      upper: made_to_order,
      shown: formatNumber(ready + made_to_order),
    })),
  }
}

/** The days of a column: whole days from one to before the other. */
function daysLabel(from: number, to: number | null): string {
  if (to === null) return `${formatNumber(from)}+`
  return to - from === 1 ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to - 1)}`
}
