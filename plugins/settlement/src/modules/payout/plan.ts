import { madFrom, type PayoutObstacle, type PayoutProviderName } from "@hirfa/contracts"

/** A rate that holds: dirhams for one unit. */
export type DatedRate = { mad_per_unit: string; source: string; valid_from: string }

export type DuePayout = {
  balance: { currency_code: string; available: number; debt: number }
  account: {
    provider: PayoutProviderName
    currency_code: string
    status: "unverified" | "verified" | "refused"
  } | null
  seller_status: string
  minimum: number
  /** Of the balance's currency; null when none is entered. */
  rate: DatedRate | null
  max_rate_age_days: number
  now: Date
}

export type PlannedPayout = {
  amount: number
  paid_currency_code: string
  paid_amount: number
  rate: DatedRate | null
}

const DAY = 24 * 60 * 60 * 1000

/** What would be paid of a balance now, or what stands in the way. */
export function planPayout(due: DuePayout): { obstacle: PayoutObstacle } | PlannedPayout {
  const { balance, account } = due
  if (due.seller_status === "suspended") return { obstacle: "suspended" }
  if (balance.debt < 0) return { obstacle: "debt" }
  if (balance.available <= 0 || balance.available < due.minimum) return { obstacle: "below_minimum" }
  if (!account) return { obstacle: "no_account" }
  if (account.status === "refused") return { obstacle: "account_refused" }
  if (account.status !== "verified") return { obstacle: "account_unverified" }
  const amount = balance.available
  // Stripe moves the money as the buyer paid it, and changes it on the way to the seller's bank.
  if (account.provider === "stripe-connect" || account.currency_code === balance.currency_code)
    return { amount, paid_currency_code: balance.currency_code, paid_amount: amount, rate: null }
  const { rate } = due
  if (account.currency_code !== "mad" || !rate || isOld(rate, due)) return { obstacle: "no_rate" }
  return { amount, paid_currency_code: "mad", paid_amount: madFrom(amount, rate.mad_per_unit), rate }
}

function isOld({ valid_from }: DatedRate, { now, max_rate_age_days }: DuePayout): boolean {
  return now.getTime() - Date.parse(valid_from) > (max_rate_age_days + 1) * DAY
}
