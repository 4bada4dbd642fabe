import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"

export type LineToReturn = { line_id: string; quantity: number }

type Line = {
  id: string
  title: string
  detail?: {
    shipped_quantity?: unknown
    return_requested_quantity?: unknown
    return_received_quantity?: unknown
    return_dismissed_quantity?: unknown
  } | null
}

/**
 * What is to come back: of each line at most what was sent and is neither back nor on its way back.
 * @throws INVALID_DATA for a line of another order, a quantity that is none, or more than can come back
 */
export function linesToReturn(
  lines: readonly Line[],
  asked: readonly LineToReturn[],
): { id: string; quantity: number }[] {
  if (asked.length === 0)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "lines: say which pieces came back")
  const sums = new Map<string, number>()
  for (const { line_id, quantity } of asked) {
    if (!Number.isInteger(quantity) || quantity < 1)
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `lines: the quantity of ${line_id} must be a whole number from 1 on, not ${quantity}`,
      )
    sums.set(line_id, (sums.get(line_id) ?? 0) + quantity)
  }
  return [...sums].map(([id, quantity]) => {
    const line = lines.find((candidate) => candidate.id === id)
    if (!line)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `lines: ${id} is not a line of this order`)
    const most = returnable(line)
    if (quantity > most)
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `lines: only ${most} of "${line.title}" can come back, not ${quantity}`,
      )
    return { id, quantity }
  })
}

/** How many of a line were sent and are neither back nor on their way back. */
export function returnable({ detail }: Line): number {
  const count = (value: unknown) => Number(value ?? 0)
  return (
    count(detail?.shipped_quantity) -
    count(detail?.return_requested_quantity) -
    count(detail?.return_received_quantity) -
    count(detail?.return_dismissed_quantity)
  )
}

export type PaidOrder = {
  summary?: { pending_difference?: BigNumberInput | null } | null
  payment_collections?:
    | ({
        payments?:
          | { id: string; captures?: Sum[] | null; refunds?: Sum[] | null; canceled_at?: unknown }[]
          | null
      } | null)[]
    | null
}
type Sum = { amount: BigNumberInput }

/**
 * What is owed to the buyer of an order, and the payment it goes back by; never more than that payment has captured and
 * not given back yet. Undefined when nothing is owed, or nothing was paid in money.
 */
export function refundDue({
  summary,
  payment_collections,
}: PaidOrder): { payment_id: string; amount: number } | undefined {
  return refundUpTo({ payment_collections }, MathBN.mult(summary?.pending_difference ?? 0, -1))
}

/** The payment by which an amount (major units) goes back, and how much of it can. */
export function refundUpTo(
  { payment_collections }: Pick<PaidOrder, "payment_collections">,
  wanted: BigNumberInput,
): { payment_id: string; amount: number } | undefined {
  const payments = (payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  for (const { id, captures, refunds, canceled_at } of payments) {
    const left = MathBN.sub(sumOf(captures), sumOf(refunds))
    const amount = MathBN.min(wanted, left)
    if (!canceled_at && MathBN.gt(amount, 0))
      return { payment_id: id, amount: MathBN.convert(amount).toNumber() }
  }
  return undefined
}

/** What an order captured and has not given back, in major units: the most that can go back to its buyer. */
export function leftToRefund(order: Pick<PaidOrder, "payment_collections">): number {
  return refundUpTo(order, Number.MAX_SAFE_INTEGER)?.amount ?? 0
}

function sumOf(rows: readonly Sum[] | null | undefined) {
  return (rows ?? []).reduce((sum, { amount }) => MathBN.add(sum, amount), MathBN.convert(0))
}
