import { GIVES, type MoneyEvent } from "./facts"

/** Where an order stands with its buyer. */
export type Standing = {
  captured: number
  /** Captured less all that went back. */
  kept: number
  /** Whether it stands: what tells an order that credit paid wholly from a cancelled one. */
  stands: boolean
  back: BackByLine
}

/** What went back for certain lines, and what came with it beyond them. Sums, so that no order of events matters. */
export type BackByLine = { lines: Readonly<Record<string, number>>; beyond: number }

export const UNPAID: Standing = { captured: 0, kept: 0, stands: false, back: { lines: {}, beyond: 0 } }

/** Where an order stands after all that happened to it. */
export function standingAfter(events: readonly MoneyEvent[], before: Standing = UNPAID): Standing {
  return events.reduce(after, before)
}

function after({ captured, kept, stands, back }: Standing, { kind, amount, lines }: MoneyEvent): Standing {
  return {
    captured: captured + (kind === "capture" ? amount : 0),
    kept: kept + (GIVES.has(kind) ? amount : -amount),
    stands: kind === "capture" || kind === "credit" || (stands && kind !== "canceled"),
    back: lines ? addBack(back, { amount, lines }) : back,
  }
}

/** Adds what went back for certain lines. */
export function addBack(
  back: BackByLine,
  { amount, lines }: { amount: number; lines: NonNullable<MoneyEvent["lines"]> },
): BackByLine {
  const sums = { ...back.lines }
  let beyond = amount
  for (const line of lines) {
    sums[line.line_item_id] = (sums[line.line_item_id] ?? 0) + line.amount
    beyond -= line.amount
  }
  return { lines: sums, beyond: back.beyond + beyond }
}
