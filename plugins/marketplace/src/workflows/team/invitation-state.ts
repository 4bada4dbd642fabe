import type { InvitationView } from "@hirfa/contracts"

type Row = {
  used_at: Date | string | null
  revoked_at: Date | string | null
  expires_at: Date | string
}

/** Whether an invitation still opens the door. */
export function invitationState(row: Row, now: Date = new Date()): InvitationView["state"] {
  if (row.used_at) return "used"
  if (row.revoked_at) return "revoked"
  return new Date(row.expires_at) <= now ? "expired" : "open"
}
