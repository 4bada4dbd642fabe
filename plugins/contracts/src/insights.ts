import { z } from "zod"
import { LOCALES } from "./locales"
import { currencySchema, moneySchema } from "./money"
import { termSchema } from "./pieces"

/** The screens of insights, one chart each. */
export const INSIGHT_SCREENS = ["sales", "countries", "prices", "views", "searches", "shipping"] as const
export type InsightScreen = (typeof INSIGHT_SCREENS)[number]

/** Days of a period, in UTC, today counted in. Each is compared with as many days before it. */
export const INSIGHT_PERIODS = { "30d": 30, "90d": 90, "12m": 365 } as const
export type InsightPeriod = keyof typeof INSIGHT_PERIODS
const periodSchema = z.enum(["30d", "90d", "12m"]).default("30d")

/** Rows of one answer; what is below them is counted in `total` only. */
export const INSIGHT_ROWS = 50

/** Query of `GET /vendor/insights/:screen`. */
export const insightQuerySchema = z.object({ period: periodSchema, locale: z.enum(LOCALES).default("en") })
export type InsightQuery = z.infer<typeof insightQuerySchema>

const count = z.int().min(0)
const span = {
  period: z.enum(["30d", "90d", "12m"]),
  /** First and last day, YYYY-MM-DD. */
  from: z.string(),
  to: z.string(),
}
const piece = {
  product_id: z.string(),
  /** Null when the piece is gone. */
  handle: z.string().nullable(),
  title: z.string(),
}
/** One amount a currency: they are never added to each other. */
const amounts = z.array(moneySchema)

/** What buyers paid for pieces, tax in it, discounts and delivery not; what was cancelled or came back is left out. */
export const salesInsightSchema = z.object({
  screen: z.literal("sales"),
  ...span,
  rows: z.array(z.object({ ...piece, units: count, units_before: count, amounts })),
  total: z.object({
    orders: count,
    orders_before: count,
    units: count,
    units_before: count,
    amounts,
    amounts_before: amounts,
  }),
})
export type SalesInsight = z.infer<typeof salesInsightSchema>

export const countriesInsightSchema = z.object({
  screen: z.literal("countries"),
  ...span,
  rows: z.array(
    z.object({
      /** ISO 3166-1, lower case; null where an order has no address. */
      country: z.string().nullable(),
      orders: count,
      orders_before: count,
      units: count,
      amounts,
    }),
  ),
  total: z.object({ orders: count, orders_before: count, units: count }),
})
export type CountriesInsight = z.infer<typeof countriesInsightSchema>

/** What buyers paid for one piece of a craft, tax in it, after discounts. */
export const pricesInsightSchema = z.object({
  screen: z.literal("prices"),
  ...span,
  rows: z.array(
    z.object({
      craft: termSchema.nullable(),
      currency: currencySchema,
      units: count,
      lowest: z.int(),
      median: z.int(),
      highest: z.int(),
      median_before: z.int().nullable(),
    }),
  ),
})
export type PricesInsight = z.infer<typeof pricesInsightSchema>

export const viewsInsightSchema = z.object({
  screen: z.literal("views"),
  ...span,
  rows: z.array(z.object({ ...piece, views: count, views_before: count, units: count })),
  total: z.object({ views: count, views_before: count, units: count, units_before: count }),
})
export type ViewsInsight = z.infer<typeof viewsInsightSchema>

export const missedSearchSchema = z.object({
  query: z.string(),
  locale: z.enum(LOCALES),
  missed: count,
  missed_before: count,
})
export type MissedSearch = z.infer<typeof missedSearchSchema>

/** Searches that found nothing and share a word with what the seller makes. */
export const searchesInsightSchema = z.object({
  screen: z.literal("searches"),
  ...span,
  rows: z.array(missedSearchSchema),
})
export type SearchesInsight = z.infer<typeof searchesInsightSchema>

/** From the order to the last parcel that left. Days with one decimal. */
export const shippingInsightSchema = z.object({
  screen: z.literal("shipping"),
  ...span,
  rows: z.array(
    z.object({
      /** Of orders with something to make, or all of it ready. */
      kind: z.enum(["ready", "made_to_order"]),
      orders: count,
      median: z.number(),
      p90: z.number(),
      median_before: z.number().nullable(),
    }),
  ),
  /** How many orders left within how many days; `to` is null in the last one. */
  days: z.array(z.object({ from: count, to: count.nullable(), ready: count, made_to_order: count })),
  /** Orders of the period that have not left yet. */
  waiting: count,
})
export type ShippingInsight = z.infer<typeof shippingInsightSchema>

/** Answer of `GET /vendor/insights/:screen`. */
export const insightSchema = z.discriminatedUnion("screen", [
  salesInsightSchema,
  countriesInsightSchema,
  pricesInsightSchema,
  viewsInsightSchema,
  searchesInsightSchema,
  shippingInsightSchema,
])
export type Insight = z.infer<typeof insightSchema>

/** Query and answer of `GET /admin/missed-searches`; the table is `GET /admin/missed-searches.csv`. */
export const missedSearchesQuerySchema = z.object({
  period: periodSchema,
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type MissedSearchesQuery = z.infer<typeof missedSearchesQuerySchema>
export const missedSearchesAnswerSchema = z.object({ ...span, searches: z.array(missedSearchSchema), count })
export type MissedSearchesAnswer = z.infer<typeof missedSearchesAnswerSchema>
