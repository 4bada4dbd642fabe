import {
  CURRENCIES,
  type Currency,
  type Money,
  minorPerMajor,
  type PieceSize,
  priceFromMad,
} from "@hirfa/contracts"

export type FixedPrices = NonNullable<PieceSize["fixed_prices"]>
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

/** The explicit price in each currency in which the piece is sold; what the seller fixed does not follow the rate. */
export function explicitPrices(centimes: number, pricing: Pricing, fixed: FixedPrices = {}): Money[] {
  return CURRENCIES.flatMap((currency): Money[] => {
    const own = currency === "mad" ? centimes : fixed[currency]
    if (own !== undefined) return [{ amount: own, currency }]
    return pricesAbroad(centimes, pricing).flatMap(({ price }) =>
      price.currency === currency ? [price] : [],
    )
  })
}

/** As Medusa's pricing takes them: in major units. */
export function asPriceInput(prices: readonly Money[]): { currency_code: string; amount: number }[] {
  return prices.map(({ amount, currency }) => ({
    currency_code: currency,
    amount: amount / minorPerMajor(currency),
  }))
}
