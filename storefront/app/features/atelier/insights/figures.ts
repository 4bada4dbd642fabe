import type { Insight, Money } from "@hirfa/contracts"
import { formatMoneyExact, formatNumber, m } from "~/lib/i18n"
import { perHundred } from "./shares"

/** A number that says the most, beside what it was before. */
export interface Figure {
  key: string
  name: string
  value: string
  before: string
}

/** The numbers above the chart. */
export function insightFigures(insight: Insight): Figure[] {
  switch (insight.screen) {
    case "sales": {
      const { total } = insight
      return [
        figure("sold", m.insights_sold_pieces(), total.units, total.units_before),
        figure("orders", m.insights_orders(), total.orders, total.orders_before),
        ...moneyFigures(total.amounts, total.amounts_before),
      ]
    }
    case "countries":
      return [
        figure("orders", m.insights_orders(), insight.total.orders, insight.total.orders_before),
        figure("countries", m.insights_countries_count(), insight.rows.length, null),
      ]
    case "views": {
      const { views, views_before, units, units_before } = insight.total
      const before = views_before === 0 ? null : perHundred(units_before, views_before)
      return [
        figure("views", m.insights_views(), views, views_before),
        figure("sold", m.insights_sold_pieces(), units, units_before),
        ...(views === 0 ? [] : [figure("share", m.insights_per_hundred(), perHundred(units, views), before)]),
      ]
    }
    case "shipping":
      return [
        ...insight.rows.map(({ kind, median, median_before }) => {
          const name = kind === "ready" ? m.insights_ready_days() : m.insights_made_days()
          return figure(kind, name, median, median_before)
        }),
        figure("waiting", m.insights_waiting(), insight.waiting, null),
      ]
    default:
      return []
  }
}

function figure(key: string, name: string, value: number, before: number | null): Figure {
  return {
    key,
    name,
    value: formatNumber(value, 1),
    before: before === null ? "" : m.insights_was({ value: formatNumber(before, 1) }),
  }
}

/** One figure a currency, also of one in which only before something was sold. */
function moneyFigures(now: readonly Money[], before: readonly Money[]): Figure[] {
  const currencies = [...new Set([...now, ...before].map(({ currency }) => currency))]
  const amountIn = (amounts: readonly Money[], currency: Money["currency"]) =>
    amounts.find((each) => each.currency === currency) ?? { amount: 0, currency }
  return currencies.map((currency) => ({
    key: currency,
    name: m.insights_paid_in({ currency: currency.toUpperCase() }),
    value: formatMoneyExact(amountIn(now, currency)),
    before: m.insights_was({ value: formatMoneyExact(amountIn(before, currency)) }),
  }))
}
