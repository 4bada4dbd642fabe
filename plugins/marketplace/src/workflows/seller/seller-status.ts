import type { SellerStatus } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"

export const SELLER_ACTIONS = ["approve", "pause", "reopen", "suspend", "restore"] as const
export type SellerAction = (typeof SELLER_ACTIONS)[number]

/** From which states an action may be taken, and where it leads. */
const TRANSITIONS: Record<SellerAction, { from: readonly SellerStatus[]; to: SellerStatus }> = {
  approve: { from: ["applied"], to: "active" },
  pause: { from: ["active"], to: "paused" },
  reopen: { from: ["paused"], to: "active" },
  suspend: { from: ["active", "paused"], to: "suspended" },
  restore: { from: ["suspended"], to: "active" },
}

/**
 * The state that an action leads to.
 * @throws NOT_ALLOWED when the action makes no sense in the present state
 */
export function nextStatus(action: SellerAction, present: SellerStatus): SellerStatus {
  const { from, to } = TRANSITIONS[action]
  if (!from.includes(present)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `A seller that is ${present} cannot be asked to ${action}: only one that is ${from.join(" or ")}`,
    )
  }
  return to
}

/** A pause that has reached its end is over, whether or not the job has reopened the shop yet. */
export function isSelling(
  seller: { status: string; paused_until?: Date | string | null },
  now: Date = new Date(),
): boolean {
  if (seller.status === "active") return true
  return (
    seller.status === "paused" && Boolean(seller.paused_until) && new Date(seller.paused_until ?? now) <= now
  )
}
