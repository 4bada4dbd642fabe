import type { Currency } from "./money"

const BOUNDS = [0, 25, 50, 75, 100, 150, 200, 300, 500, 800, 1200]
/** A dirham is about a tenth of a euro: its bands are ten times as wide. */
const SCALE: Readonly<Record<Currency, number>> = { eur: 1, usd: 1, gbp: 1, mad: 10 }

/** The bands in which prices are counted, in whole major units; the last has no end. */
export function priceBands(currency: Currency): { from: number; to: number | null }[] {
  return BOUNDS.map((from, index) => {
    const to = BOUNDS[index + 1]
    return { from: from * SCALE[currency], to: to === undefined ? null : to * SCALE[currency] }
  })
}

/** The lower bound of the band of a price in whole or broken major units. */
export function priceBandOf(major: number, currency: Currency): number {
  const bands = priceBands(currency).filter(({ from }) => major >= from)
  return bands.at(-1)?.from ?? 0
}
