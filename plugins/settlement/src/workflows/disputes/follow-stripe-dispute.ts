import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { closeDisputeWorkflow, openDisputeWorkflow } from "./disputes"
import { stripeDispute } from "./stripe-dispute"

/** A webhook as Medusa hands it on. */
export type PaymentWebhook = {
  provider: string
  payload: { data: Record<string, unknown>; rawData: string; headers: Record<string, unknown> }
}

/** No compensation: a dispute is opened and closed by workflows of its own, each of which may run twice. */
const followStripeDisputeStep = createStep(
  "follow-stripe-dispute",
  async ({ provider, payload }: PaymentWebhook, { container }) => {
    const dispute = stripeDispute(payload.data)
    if (!dispute) return new StepResponse({ done: "nothing" })
    // Asked once more, since the event bus takes events from anybody inside: it throws when the signature is not Stripe's.
    await container.resolve(Modules.PAYMENT).getWebhookActionAndData({ provider, payload })
    if (dispute.step === "close") {
      const { reference, outcome } = dispute
      await closeDisputeWorkflow(container).run({ input: { reference, outcome } })
      return new StepResponse({ done: outcome })
    }
    const { step: _step, payment_intent, ...own } = dispute
    const order_group_id = await groupOfPayment(container, payment_intent)
    if (!order_group_id) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `Stripe's dispute ${own.reference} is about ${payment_intent}, of which no order is known: look at it by hand`,
        )
      return new StepResponse({ done: "nothing" })
    }
    await openDisputeWorkflow(container).run({ input: { ...own, order_group_id, is_told_by_bank: true } })
    return new StepResponse({ done: "opened" })
  },
)

/** Takes over what Stripe says of a dispute: money withdrawn, given back, or lost for good. */
export const followStripeDisputeWorkflow = createWorkflow(
  "follow-stripe-dispute",
  (input: PaymentWebhook) => new WorkflowResponse(followStripeDisputeStep(input)),
)

/** The checkout that was paid by an intent of Stripe's. */
async function groupOfPayment(container: MedusaContainer, payment_intent: string): Promise<string | null> {
  const query = container.resolve("query")
  const sessions = await query.graph({
    entity: "payment_session",
    fields: ["id"],
    filters: { data: { id: payment_intent } },
  })
  const ids = sessions.data.map(({ id }) => id)
  if (ids.length === 0) return null
  const groups = await query.graph({
    entity: "order_group",
    fields: ["id"],
    filters: { payment_session_id: ids },
  })
  return groups.data[0]?.id ?? null
}
