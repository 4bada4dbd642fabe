import type { ClaimAct } from "@hirfa/contracts"

export type MoneyEntry = { act: ClaimAct | "ask"; amount: number | null; created_at: string | Date }
export type Owed = {
  /** Minor units that an act promised and that the claim does not count as given back. */
  amount: number
  since: Date
  /** Whether pieces were to be taken back with it. */
  isReceived: boolean
}

const GIVES: ReadonlySet<ClaimAct | "ask"> = new Set(["refund", "take_offer", "receive"])

/**
 * What a claim's history promised and the claim has not counted: a process that died between its decision and the refund
 * leaves this behind. Null when all is done, or when it is too young to tell.
 */
export function owedOf(
  { refunded_amount, history }: { refunded_amount: number; history: readonly MoneyEntry[] },
  before: Date,
): Owed | null {
  const given = history
    .filter(({ act, amount }) => GIVES.has(act) && (amount ?? 0) > 0)
    .map((entry) => ({ ...entry, at: new Date(entry.created_at) }))
    .sort((a, b) => b.at.getTime() - a.at.getTime())
  const amount = given.reduce((sum, entry) => sum + (entry.amount ?? 0), 0) - refunded_amount
  const [last] = given
  if (!last || amount <= 0 || last.at > before) return null
  return { amount, since: last.at, isReceived: last.act === "receive" }
}
