import { HIRFA_EVENTS } from "@hirfa/contracts"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { sellerLocks } from "./seller-locks"
import { nextStatus, type SellerAction } from "./seller-status"
import { updateSellersStep } from "./steps/update-sellers"

export type SetSellerStatusInput = {
  id: string
  action: Exclude<SellerAction, "approve">
  reason?: string | null
  /** With `pause`: when the shop opens again by itself. */
  until?: string | null
}

/** Events of which a seller's people are told; that a pause is over, they were told when it began. */
const TOLD_BY: Partial<Record<SellerAction, string>> = {
  pause: HIRFA_EVENTS.SELLER_PAUSED,
  suspend: HIRFA_EVENTS.SELLER_SUSPENDED,
  restore: HIRFA_EVENTS.SELLER_RESTORED,
}

/** Pauses, reopens, suspends or restores a seller; nothing of it is lost. */
export const setSellerStatusWorkflow = createWorkflow("set-seller-status", (input: SetSellerStatusInput) => {
  const locks = transform(input, ({ id }) => sellerLocks([id]))
  acquireLockStep(locks)
  const { data: found } = useQueryGraphStep({
    entity: "seller",
    fields: ["id", "status"],
    filters: { id: input.id },
    options: { throwIfKeyNotFound: true },
  })
  const updated = updateSellersStep(
    transform({ found, input }, ({ found, input }) =>
      found.map(({ id, status }) => ({
        id,
        status: nextStatus(input.action, status),
        status_reason: input.reason ?? null,
        paused_until: input.action === "pause" && input.until ? new Date(input.until) : null,
      })),
    ),
  )
  emitEventStep({ eventName: HIRFA_EVENTS.SELLER_UPDATED, data: updated })
  when("its-people-are-told", input, ({ action }) => action in TOLD_BY).then(() => {
    emitEventStep({
      eventName: transform(input, ({ action }) => TOLD_BY[action] ?? ""),
      data: updated,
    }).config({ name: "emit-what-its-people-are-told" })
  })
  releaseLockStep(locks)
  return new WorkflowResponse(updated)
})
