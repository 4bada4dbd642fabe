import type { AskClaimBody, ClaimKind } from "@hirfa/contracts"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { returnable } from "../seller-order/returnable"
import { type Delivered, isTooLate, lastDay } from "./return-windows"

export type ClaimedLine = { line_id: string; quantity: number }
type Line = Parameters<typeof returnable>[0] & { quantity: unknown; total?: BigNumberInput | null }

/** How many of each line can be claimed: what is there, less what open claims speak of already. */
export function mostOf(
  kind: ClaimKind,
  lines: readonly Line[],
  open: readonly { lines: readonly ClaimedLine[] }[],
): { line_id: string; most: number }[] {
  const claimed = new Map<string, number>()
  for (const { line_id, quantity } of open.flatMap(({ lines }) => lines))
    claimed.set(line_id, (claimed.get(line_id) ?? 0) + quantity)
  return lines.flatMap((line) => {
    const there = kind === "return" ? returnable(line) : Number(line.quantity ?? 0) - backOf(line)
    const most = there - (claimed.get(line.id) ?? 0)
    return most > 0 ? [{ line_id: line.id, most }] : []
  })
}

/**
 * Refuses what cannot be asked for.
 * @throws INVALID_DATA for a line of another order or more than can be claimed; NOT_ALLOWED when it is too late
 */
export function assertClaimable(
  body: Pick<AskClaimBody, "kind" | "reason" | "lines">,
  most: readonly { line_id: string; most: number }[],
  delivered: Delivered,
  now: Date,
): void {
  const asked = new Set<string>()
  for (const { line_id, quantity } of body.lines) {
    const of = most.find((line) => line.line_id === line_id)?.most ?? 0
    if (asked.has(line_id))
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `lines: ${line_id} stands there twice`)
    if (quantity > of)
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `lines: of ${line_id} only ${of} can be asked for, not ${quantity}`,
      )
    asked.add(line_id)
  }
  const day = lastDay(body.reason, delivered)
  if (isTooLate(day, now))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `reason: this could be asked for until ${day}`)
}

/** What the claimed pieces cost, in major units of the order's currency. A line's total is of what has not come back. */
export function costOf(lines: readonly Line[], claimed: readonly ClaimedLine[]) {
  return claimed.reduce((sum, { line_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_id)
    const count = line ? Number(line.quantity ?? 0) - backOf(line) : 0
    return line && count > 0
      ? MathBN.add(sum, MathBN.div(MathBN.mult(line.total ?? 0, quantity), count))
      : sum
  }, MathBN.convert(0))
}

function backOf({ detail }: Line): number {
  return Number(detail?.return_received_quantity ?? 0) + Number(detail?.return_dismissed_quantity ?? 0)
}
