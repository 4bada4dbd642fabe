import { HIRFA_EVENTS } from "@hirfa/contracts"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { updateSellersStep } from "./steps/update-sellers"

/** Shops whose pause has ended open again. */
export const reopenSellersWorkflow = createWorkflow("reopen-sellers", (input: { now: Date }) => {
  const { data } = useQueryGraphStep({
    entity: "seller",
    fields: ["id"],
    filters: transform(input, ({ now }) => ({ status: "paused" as const, paused_until: { $lte: now } })),
  })
  const reopened = when("some-to-reopen", data, (sellers) => sellers.length > 0).then(() => {
    const updated = updateSellersStep(
      transform(data, (sellers) =>
        sellers.map(({ id }) => ({ id, status: "active" as const, status_reason: null, paused_until: null })),
      ),
    )
    emitEventStep({ eventName: HIRFA_EVENTS.SELLER_UPDATED, data: updated })
    return updated
  })
  return new WorkflowResponse(transform({ reopened }, ({ reopened }) => (reopened ?? []).map(({ id }) => id)))
})
