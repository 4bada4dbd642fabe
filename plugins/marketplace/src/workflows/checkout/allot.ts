import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/**
 * Shares out an amount of minor units by weights, so that the shares add up to the amount exactly.
 * The units that do not divide evenly go to the largest remainders; among equal ones, to the first.
 * With no positive weight, all goes to the first.
 */
export function allot(amount: number, weights: readonly BigNumberInput[]): number[] {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`)
  if (weights.length === 0) return []
  const sum = weights.reduce<BigNumberInput>((total, weight) => MathBN.add(total, weight), 0)
  if (MathBN.lte(sum, 0)) return weights.map((_, index) => (index === 0 ? amount : 0))

  const exact = weights.map((weight) => MathBN.div(MathBN.mult(amount, weight), sum))
  const shares = exact.map((value) => value.integerValue(amount >= 0 ? 3 : 2).toNumber())
  const rest = Math.abs(amount - shares.reduce((total, share) => total + share, 0))
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value.minus(shares[index] ?? 0).abs() }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index)
  for (const { index } of byRemainder.slice(0, rest)) shares[index] = (shares[index] ?? 0) + Math.sign(amount)
  return shares
}
