import { currencyOf } from "../../money/minor"

/** What of Stripe's event on a dispute concerns the ledger. */
export type StripeDispute =
  | {
      step: "open"
      reference: string
      payment_intent: string
      amount: number
      currency_code: string
      reason: string | null
      evidence_due_at: string | null
    }
  | { step: "close"; reference: string; outcome: "won" | "lost" }

/**
 * Reads Stripe's event. Only the moments at which money moves count: an inquiry that withdraws nothing is no dispute of
 * ours, and one that was warned of and closed is none either. Null for every other event.
 */
export function stripeDispute(event: unknown): StripeDispute | null {
  const { type, data } = Object(event)
  const dispute = Object(Object(data).object)
  const reference = String(dispute.id ?? "")
  switch (type) {
    case "charge.dispute.funds_withdrawn":
      return {
        step: "open",
        reference,
        payment_intent: String(dispute.payment_intent ?? ""),
        amount: Number(dispute.amount ?? 0),
        currency_code: currencyOf(String(dispute.currency ?? "")),
        reason: typeof dispute.reason === "string" ? dispute.reason : null,
        evidence_due_at: instantOf(Object(dispute.evidence_details).due_by),
      }
    case "charge.dispute.funds_reinstated":
      return { step: "close", reference, outcome: "won" }
    case "charge.dispute.closed":
      return dispute.status === "lost" ? { step: "close", reference, outcome: "lost" } : null
    default:
      return null
  }
}

/** Stripe's instants are seconds. */
function instantOf(seconds: unknown): string | null {
  return typeof seconds === "number" && seconds > 0 ? new Date(seconds * 1000).toISOString() : null
}
