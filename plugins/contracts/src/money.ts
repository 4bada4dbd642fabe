import { z } from "zod"

/** Currencies in which every piece has an explicit price, as ISO 4217 codes in lower case (Medusa's habit). */
export const CURRENCIES = ["eur", "usd", "gbp", "mad"] as const
export type Currency = (typeof CURRENCIES)[number]
export const currencySchema = z.enum(CURRENCIES)

/** An amount in integer minor units (cents, centimes) with its currency. */
export const moneySchema = z.object({
  amount: z.int(),
  currency: currencySchema,
})
export type Money = z.infer<typeof moneySchema>

/** Every currency of Hirfa has two decimals; a new one with three or none must be named here. */
const DECIMALS: Readonly<Record<Currency, number>> = {
  eur: 2,
  usd: 2,
  gbp: 2,
  mad: 2,
}

/** How many minor units make one major unit of a currency. */
export function minorPerMajor(currency: Currency): number {
  return 10 ** DECIMALS[currency]
}
