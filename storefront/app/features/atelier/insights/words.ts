import type { InsightPeriod, InsightScreen } from "@hirfa/contracts"
import { m } from "~/lib/i18n"

interface ScreenWords {
  /** In the row of screens. */
  name: () => string
  title: () => string
  text: () => string
  /** What will be here. */
  empty: () => string
}

export const SCREENS: Readonly<Record<InsightScreen, ScreenWords>> = {
  sales: {
    name: m.insights_sales,
    title: m.insights_sales_title,
    text: m.insights_sales_text,
    empty: m.insights_sales_empty,
  },
  countries: {
    name: m.insights_countries,
    title: m.insights_countries_title,
    text: m.insights_countries_text,
    empty: m.insights_countries_empty,
  },
  prices: {
    name: m.insights_prices,
    title: m.insights_prices_title,
    text: m.insights_prices_text,
    empty: m.insights_prices_empty,
  },
  views: {
    name: m.insights_views,
    title: m.insights_views_title,
    text: m.insights_views_text,
    empty: m.insights_views_empty,
  },
  searches: {
    name: m.insights_searches,
    title: m.insights_searches_title,
    text: m.insights_searches_text,
    empty: m.insights_searches_empty,
  },
  shipping: {
    name: m.insights_shipping,
    title: m.insights_shipping_title,
    text: m.insights_shipping_text,
    empty: m.insights_shipping_empty,
  },
}

export const PERIODS: Readonly<Record<InsightPeriod, () => string>> = {
  "30d": m.insights_period_30d,
  "90d": m.insights_period_90d,
  "12m": m.insights_period_12m,
}
