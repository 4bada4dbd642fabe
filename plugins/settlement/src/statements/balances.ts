import type { Balance } from "../modules/ledger/postings/accounts"

/** A balance after movements. */
export function balanceAfterLines(before: Balance, lines: readonly Balance[]): Balance {
  const after = { ...before }
  for (const line of lines) {
    after.held += line.held
    after.available += line.available
    after.paid += line.paid
    after.debt += line.debt
  }
  return after
}
