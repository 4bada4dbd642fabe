import { z } from "zod"
import { type Currency, currencySchema } from "./money"

/** Dirhams for one unit of a currency, as a decimal: "10.8124". Never a float: money is reckoned from it. */
export const rateSchema = z
  .string()
  .regex(
    /^[0-9]{1,6}(\.[0-9]{1,6})?$/,
    "a rate is a decimal such as 10.8124: dirhams for one unit of the currency",
  )
  .refine((text) => Number(text) > 0, "a rate is more than zero")

const dateSchema = z.iso.date("a date is written as 2026-11-21")

/** A rate holds from its day until the next one of its currency. Where it comes from is written beside it. */
export const exchangeRateSchema = z.object({
  currency_code: currencySchema.exclude(["mad"]),
  mad_per_unit: rateSchema,
  valid_from: dateSchema,
  source: z.string().trim().min(1).max(200),
  source_url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullish(),
})
export type ExchangeRate = z.infer<typeof exchangeRateSchema>

/** Body of `POST /admin/exchange-rates`. */
export const recordRatesSchema = z.object({ rates: z.array(exchangeRateSchema).min(1).max(200) })

/** `GET /admin/exchange-rates`: the latest first. */
export const exchangeRatesQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export const exchangeRateViewSchema = exchangeRateSchema.extend({
  id: z.string(),
  source_url: z.string().nullable(),
  state: z.enum(["holds", "to_come", "passed"]),
})
export type ExchangeRateView = z.infer<typeof exchangeRateViewSchema>
export const exchangeRatesAnswerSchema = z.object({
  exchange_rates: z.array(exchangeRateViewSchema),
  count: z.int(),
  /** Currencies of which no rate holds today. */
  missing: z.array(currencySchema),
})
export type ExchangeRatesAnswer = z.infer<typeof exchangeRatesAnswerSchema>

/** How an amount that comes of a rate is made a price: up to the next multiple of so many minor units. */
export const roundingSchema = z.object({ step: z.int().min(1).max(100_000) })
export type Rounding = z.infer<typeof roundingSchema>

/** Prices that read like prices: to the half under 20, to the unit under 200, to five from there on. In minor units. */
const STEPS: readonly { below: bigint; step: bigint }[] = [
  { below: 20_00n, step: 50n },
  { below: 200_00n, step: 1_00n },
]
const LARGEST_STEP = 5_00n
const SCALE = 1_000_000n

/**
 * The price in another currency of an amount in dirhams.
 * @param centimes the amount in hundredths of a dirham, not negative
 * @param rate dirhams for one unit of the currency
 * @param rounding the seller's own step; without one, a step that fits the size of the price
 * @returns minor units, rounded up, so that the seller never receives less than she asked for the rounding's sake
 */
export function priceFromMad(centimes: number, rate: string, rounding?: Rounding): number {
  const [value, scale] = [BigInt(centimes) * SCALE, scaled(rate)]
  const exact = ceil(value, scale)
  const step = rounding
    ? BigInt(rounding.step)
    : (STEPS.find(({ below }) => exact < below)?.step ?? LARGEST_STEP)
  return Number(ceil(value, scale * step) * step)
}

/**
 * What an amount of another currency is worth in dirhams, as for a payout.
 * @returns hundredths of a dirham, rounded to the nearest, halves up
 */
export function madFrom(minor: number, rate: string): number {
  return Number((BigInt(minor) * scaled(rate) * 2n + SCALE) / (SCALE * 2n))
}

/** The rate of each currency that holds on a day: the latest that began on or before it. */
export function ratesOn<Rate extends { currency_code: string; valid_from: string }>(
  rates: readonly Rate[],
  day: string,
): Map<Currency, Rate> {
  const begun = rates.filter(({ valid_from }) => valid_from <= day)
  const ordered = begun.toSorted((one, other) => one.valid_from.localeCompare(other.valid_from))
  return new Map(ordered.map((rate) => [rate.currency_code as Currency, rate]))
}

function scaled(rate: string): bigint {
  const [units = "0", decimals = ""] = rate.split(".")
  return BigInt(units) * SCALE + BigInt(decimals.padEnd(6, "0"))
}

function ceil(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by
}
