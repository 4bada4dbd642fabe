import { type Currency, type Money, minorPerMajor, priceFromMad } from "@hirfa/contracts"

type Rate = { mad_per_unit: string; valid_from: string; source: string }
export type Pricing = {
  rates: ReadonlyMap<Currency, Rate>
  /** The seller's own steps, in minor units. */
  rounding: ReadonlyMap<string, number>
}

/** What buyers pay abroad for an amount in dirhams, by the rates of a day; a currency without a rate is left out. */
export function pricesAbroad(centimes: number, { rates, rounding }: Pricing) {
  return [...rates].map(([currency, { mad_per_unit, valid_from, source }]) => {
    const step = rounding.get(currency)
    const amount = priceFromMad(centimes, mad_per_unit, step === undefined ? undefined : { step })
    return { price: { amount, currency }, rate: mad_per_unit, valid_from, source }
  })
}

/** The explicit price in each currency in which the piece is sold. */
export function explicitPrices(centimes: number, pricing: Pricing): Money[] {
  return [{ amount: centimes, currency: "mad" }, ...pricesAbroad(centimes, pricing).map(({ price }) => price)]
}

/** As Medusa's pricing takes them: in major units. */
export function asPriceInput(prices: readonly Money[]): { currency_code: string; amount: number }[] {
  return prices.map(({ amount, currency }) => ({
    currency_code: currency,
    amount: amount / minorPerMajor(currency),
  }))
}
