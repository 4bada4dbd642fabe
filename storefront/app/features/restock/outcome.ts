/** What came of asking for a mail: it waits, the piece is there already, or why not. */
export type RestockOutcome = "waiting" | "available" | "forgotten" | "email" | "too_many" | "later"

const DONE = ["waiting", "available", "forgotten"] as const
export type RestockDone = (typeof DONE)[number]

export function doneOf(outcome: string | null): RestockDone | null {
  return DONE.find((known) => known === outcome) ?? null
}
