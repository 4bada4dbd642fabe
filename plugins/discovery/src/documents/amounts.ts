import { CURRENCIES, type Currency, minorPerMajor } from "@hirfa/contracts"
import type { Numeric } from "./source"
import type { Prices } from "./types"

export function isCurrency(code: string): code is Currency {
  return (CURRENCIES as readonly string[]).includes(code)
}

/** A number from the shapes in which Medusa answers one. */
export function numberOf(value: Numeric): number {
  if (typeof value === "object" && "numeric" in value) return Number(value.numeric)
  return Number(value)
}

/** Integer minor units of an amount in major units: 12.5 EUR are 1250. The tables keep decimals, never binary fractions. */
export function minorUnits(major: number, currency: Currency): number {
  return Math.round(major * minorPerMajor(currency))
}

/** Prices in minor units from amounts in major units; currencies that Hirfa does not sell in are left out. */
export function pricesOf(amounts: Iterable<readonly [string, number]>): Prices {
  const prices: Prices = {}
  for (const [code, amount] of amounts) if (isCurrency(code)) prices[code] = minorUnits(amount, code)
  return prices
}
