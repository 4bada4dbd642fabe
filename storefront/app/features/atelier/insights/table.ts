import type {
  CountriesInsight,
  Insight,
  Money,
  PricesInsight,
  SalesInsight,
  SearchesInsight,
  ShippingInsight,
  ViewsInsight,
} from "@hirfa/contracts"
import type { Cell } from "~/lib/csv"
import { countryName, decimalOf, formatMoneyExact, formatNumber, LOCALE_NAMES, m } from "~/lib/i18n"
import { perHundred } from "./shares"

export interface TableCell {
  /** As it is read on the screen. */
  text: string
  /** As a spreadsheet takes it. */
  raw: Cell
}

export interface Table {
  heads: { text: string; isNumber: boolean }[]
  rows: { key: string; href?: string | undefined; cells: TableCell[] }[]
}

const words = (text: string): TableCell => ({ text, raw: text })
const number = (value: number, decimals = 0): TableCell => ({
  text: formatNumber(value, decimals),
  raw: value,
})
/** Amounts of several currencies stand side by side: they are never added. */
const money = (amounts: readonly Money[]): TableCell => ({
  text: amounts.map((each) => formatMoneyExact(each)).join("\n"),
  raw: amounts.map((each) => `${each.currency.toUpperCase()} ${decimalOf(each)}`).join(" + "),
})
const none: TableCell = { text: "–", raw: "" }

const named = (text: string) => ({ text, isNumber: false })
const counted = (text: string) => ({ text, isNumber: true })

/** The table of an insight: what the chart shows and what has no room in it. */
export function insightTable(insight: Insight): Table {
  switch (insight.screen) {
    case "sales":
      return salesTable(insight)
    case "countries":
      return countriesTable(insight)
    case "prices":
      return pricesTable(insight)
    case "views":
      return viewsTable(insight)
    case "searches":
      return searchesTable(insight)
    case "shipping":
      return shippingTable(insight)
  }
}

function salesTable({ rows }: SalesInsight): Table {
  return {
    heads: [
      named(m.insights_piece()),
      counted(m.insights_sold()),
      counted(m.insights_before()),
      counted(m.insights_paid()),
    ],
    rows: rows.map(({ product_id, handle, title, units, units_before, amounts }) => ({
      key: product_id,
      href: pieceHref(handle),
      cells: [words(title), number(units), number(units_before), money(amounts)],
    })),
  }
}

function countriesTable({ rows }: CountriesInsight): Table {
  return {
    heads: [
      named(m.insights_country()),
      counted(m.insights_orders()),
      counted(m.insights_before()),
      counted(m.insights_pieces()),
      counted(m.insights_paid()),
    ],
    rows: rows.map(({ country, orders, orders_before, units, amounts }) => ({
      key: country ?? "",
      cells: [
        words(countryText(country)),
        number(orders),
        number(orders_before),
        number(units),
        money(amounts),
      ],
    })),
  }
}

function pricesTable({ rows }: PricesInsight): Table {
  return {
    heads: [
      named(m.insights_craft()),
      counted(m.insights_sold()),
      counted(m.insights_lowest()),
      counted(m.insights_median()),
      counted(m.insights_highest()),
      counted(m.insights_median_before()),
    ],
    rows: rows.map(({ craft, currency, units, lowest, median, highest, median_before }) => ({
      key: `${craft?.code} ${currency}`,
      cells: [
        words(craft?.name ?? m.insights_no_craft()),
        number(units),
        ...[lowest, median, highest].map((amount) => money([{ amount, currency }])),
        median_before === null ? none : money([{ amount: median_before, currency }]),
      ],
    })),
  }
}

function viewsTable({ rows }: ViewsInsight): Table {
  return {
    heads: [
      named(m.insights_piece()),
      counted(m.insights_views()),
      counted(m.insights_before()),
      counted(m.insights_sold()),
      counted(m.insights_per_hundred()),
    ],
    rows: rows.map(({ product_id, handle, title, views, views_before, units }) => ({
      key: product_id,
      href: pieceHref(handle),
      cells: [
        words(title),
        number(views),
        number(views_before),
        number(units),
        views === 0 ? none : number(perHundred(units, views), 1),
      ],
    })),
  }
}

function searchesTable({ rows }: SearchesInsight): Table {
  return {
    heads: [
      named(m.insights_searched()),
      named(m.insights_language()),
      counted(m.insights_times()),
      counted(m.insights_before()),
    ],
    rows: rows.map(({ query, locale, missed, missed_before }) => ({
      key: `${locale} ${query}`,
      cells: [words(query), words(LOCALE_NAMES[locale]), number(missed), number(missed_before)],
    })),
  }
}

function shippingTable({ rows }: ShippingInsight): Table {
  return {
    heads: [
      named(m.insights_kind()),
      counted(m.insights_orders()),
      counted(m.insights_half_within()),
      counted(m.insights_nine_within()),
      counted(m.insights_half_before()),
    ],
    rows: rows.map(({ kind, orders, median, p90, median_before }) => ({
      key: kind,
      cells: [
        words(kind === "ready" ? m.insights_ready() : m.insights_made()),
        number(orders),
        number(median, 1),
        number(p90, 1),
        median_before === null ? none : number(median_before, 1),
      ],
    })),
  }
}

export function countryText(country: string | null): string {
  return country === null ? m.insights_no_country() : countryName(country)
}

function pieceHref(handle: string | null): string | undefined {
  return handle === null ? undefined : `/pieces/${encodeURIComponent(handle)}`
}
