import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { allot } from "./allot"

export type SplittableItem = { id: string; seller_id: string }
export type SplittableMethod = { id: string; seller_id: string }
export type SplittableCredit = { id: string; amount: BigNumberInput }

export type SplittableCart<
  I extends SplittableItem,
  M extends SplittableMethod,
  C extends SplittableCredit,
> = {
  items: readonly I[]
  shipping_methods: readonly M[]
  credit_lines: readonly C[]
  /** What is to be paid after credit, in major units and unrounded. */
  total: BigNumberInput
  /** Minor units in a major one: 100 for euro. */
  minor_per_major: number
}

export type SellerPart<I, M, C> = {
  seller_id: string
  items: I[]
  shipping_methods: M[]
  /** The part of each credit line that pays for this order, in major units. */
  credits: { line: C; amount: number }[]
  /** The part of the buyer's payment that is this order's, in major units. */
  payment: number
}

/**
 * Splits a cart into one part a seller. Each item, and each delivery, lands in exactly one part; the parts of the
 * credit and of the payment add up to the cart's to the minor unit, and the odd cent goes to the largest remainder.
 *
 * @param totalOf - what a part's items and deliveries cost before credit, in major units
 * @throws INVALID_DATA when a delivery belongs to a seller of whom nothing is bought
 */
export function splitCart<I extends SplittableItem, M extends SplittableMethod, C extends SplittableCredit>(
  cart: SplittableCart<I, M, C>,
  totalOf: (part: { items: I[]; shipping_methods: M[] }) => BigNumberInput,
): SellerPart<I, M, C>[] {
  const groups = groupBySeller(cart)
  const gross = groups.map((group) => MathBN.mult(totalOf(group), cart.minor_per_major))

  const lineMinors = cart.credit_lines.map((line) => roundMinor(line.amount, cart.minor_per_major))
  const creditTotal = lineMinors.reduce((sum, minor) => sum + minor, 0)
  const credits = allot(creditTotal, gross)
  const payments = allot(
    roundMinor(cart.total, cart.minor_per_major),
    gross.map((total, index) => MathBN.max(MathBN.sub(total, credits[index] ?? 0), 0)),
  )
  const purse = cart.credit_lines.map((line, index) => ({ line, left: lineMinors[index] ?? 0 }))

  return groups.map((group, index) => ({
    ...group,
    credits: draw(purse, credits[index] ?? 0).map(({ line, minor }) => ({
      line,
      amount: minor / cart.minor_per_major,
    })),
    payment: (payments[index] ?? 0) / cart.minor_per_major,
  }))
}

function groupBySeller<I extends SplittableItem, M extends SplittableMethod>(cart: {
  items: readonly I[]
  shipping_methods: readonly M[]
}): { seller_id: string; items: I[]; shipping_methods: M[] }[] {
  const groups = new Map<string, { seller_id: string; items: I[]; shipping_methods: M[] }>()
  for (const item of cart.items) {
    const group = groups.get(item.seller_id) ?? { seller_id: item.seller_id, items: [], shipping_methods: [] }
    group.items.push(item)
    groups.set(item.seller_id, group)
  }
  for (const method of cart.shipping_methods) {
    const group = groups.get(method.seller_id)
    if (!group) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Delivery ${method.id} belongs to a seller of whom nothing is in the cart: remove it`,
      )
    }
    group.shipping_methods.push(method)
  }
  return [...groups.values()]
}

/** Takes an amount out of the purse, line after line. */
function draw<C>(purse: { line: C; left: number }[], amount: number): { line: C; minor: number }[] {
  const drawn: { line: C; minor: number }[] = []
  let due = amount
  for (const entry of purse) {
    const minor = Math.min(entry.left, due)
    if (minor === 0) continue
    entry.left -= minor
    due -= minor
    drawn.push({ line: entry.line, minor })
  }
  return drawn
}

function roundMinor(major: BigNumberInput, minorPerMajor: number): number {
  return MathBN.mult(major, minorPerMajor).integerValue(4).toNumber()
}
