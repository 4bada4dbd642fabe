import type { ConnectStatus } from "@hirfa/contracts"

/** What counts of an account at Stripe. */
export type ConnectState = { status: ConnectStatus; due: number; note: string | null }

/** What Stripe answers of an account, as far as it decides whether a seller can be paid. */
export type StripeAccount = {
  payouts_enabled?: boolean
  details_submitted?: boolean
  capabilities?: { transfers?: string } | undefined
  requirements?: {
    currently_due?: string[] | null
    past_due?: string[] | null
    disabled_reason?: string | null
  } | null
}

/**
 * An account can be paid when it may take transfers and pay them on to its bank. That its owner came back from Stripe's
 * page says nothing: she may have stopped half way.
 */
export function stateOf({
  payouts_enabled,
  details_submitted,
  capabilities,
  requirements,
}: StripeAccount): ConnectState {
  const { currently_due, past_due, disabled_reason } = requirements ?? {}
  const due = new Set([...(currently_due ?? []), ...(past_due ?? [])]).size
  if (capabilities?.transfers === "active" && payouts_enabled) return { status: "active", due, note: null }
  if (!details_submitted) return { status: "onboarding", due, note: null }
  return { status: "restricted", due, note: disabled_reason ?? null }
}
