/** Whole-number arithmetic of minor units: nothing here rounds twice, and what is shared out adds up again. */

/** `amount × numerator ÷ denominator`, rounded down for what is positive, exact for any size of amounts. */
export function portion(amount: number, numerator: number, denominator: number): number {
  if (denominator === 0) return 0
  return Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator))
}

/** A part of an amount in basis points (1 % is 100), half a unit away from zero. */
export function cut(amount: number, basisPoints: number): number {
  const doubled = BigInt(amount) * BigInt(basisPoints) * 2n
  const rounding = amount >= 0 ? 10_000n : -10_000n
  return Number((doubled + rounding) / 20_000n)
}

/**
 * Shares out an amount that is not negative by weights; the units that do not divide go to the largest remainders,
 * among equal ones to the first. With no positive weight all goes to the first.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n)
  if (sum <= 0n) return weights.map((_, index) => (index === 0 ? amount : 0))
  const exact = weights.map((weight, index) => {
    const product = BigInt(amount) * BigInt(weight)
    return { index, share: Number(product / sum), remainder: product % sum }
  })
  const rest = amount - exact.reduce((total, { share }) => total + share, 0)
  const luckiest = [...exact].sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
  for (const entry of luckiest.slice(0, rest)) entry.share += 1
  return exact.map(({ share }) => share)
}

/**
 * What is due of each part when `numerator` of `denominator` of the whole is. Each boundary between two parts is rounded
 * down, so the parts add up to the rounded whole, none is negative, all are 0 at nothing and exact at the whole.
 */
export function dueOf(parts: readonly number[], numerator: number, denominator: number): number[] {
  let sum = 0
  let before = 0
  return parts.map((part) => {
    sum += part
    const boundary = portion(sum, numerator, denominator)
    const due = boundary - before
    before = boundary
    return due
  })
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
