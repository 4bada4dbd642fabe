import type { MemberRole } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"

export type TeamRow = { id: string; role: MemberRole }

/** The only owner of a team, or undefined when there are several. */
export function lastOwner(team: readonly TeamRow[]): TeamRow | undefined {
  const owners = team.filter(({ role }) => role === "owner")
  return owners.length === 1 ? owners[0] : undefined
}

/**
 * Somebody has to be able to run the shop: its last owner neither leaves nor becomes less. `role` null means that she goes.
 * @throws NOT_ALLOWED
 */
export function assertOwnerStays(team: readonly TeamRow[], id: string, role: MemberRole | null): void {
  if (role === "owner" || lastOwner(team)?.id !== id) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The last owner stays: make another member an owner first",
    "last_owner",
  )
}
