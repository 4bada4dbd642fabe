import type { CertificateView } from "@hirfa/contracts"

export type CertificateState = CertificateView["state"]
export type DatedCertificate = {
  issued_on: string
  expires_on: string | null
  withdrawn_at: Date | null
}

/**
 * How a certificate stands on a day (`2026-11-24`, in UTC). What was withdrawn never held: nobody can rely on a day before
 * that. `certificatesOf` of the service says in SQL which of them hold.
 */
export function stateOf(
  { issued_on, expires_on, withdrawn_at }: DatedCertificate,
  day: string,
): CertificateState {
  if (withdrawn_at) return "withdrawn"
  if (day < issued_on) return "coming"
  return expires_on !== null && expires_on < day ? "expired" : "holds"
}
