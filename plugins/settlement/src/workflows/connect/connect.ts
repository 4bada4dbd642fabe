import { PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { connectOf } from "./client"
import { type Planned, planTransfers } from "./plan-transfers"
import { planRecoveries, sendReversals } from "./reversals"
import { sendTransfers } from "./transfers"

export type PlanInput = { seller_id?: string; now?: string }

/** What has to be done before a step that needs nothing else of it. */
export type After = { after: unknown }

/** Two runs at once would both find the same earnings. */
const PLANNING = "stripe-connect-planning"

/** What Stripe can move now; null where there are no keys, or no answer. No compensation: it asks and changes nothing. */
export const askAvailableStep = createStep("ask-stripe-balance", async (_before: After, { container }) => {
  if (!container.resolve(PAYOUT_MODULE).connect) return new StepResponse(null)
  try {
    return new StepResponse([...(await connectOf(container).client.available())])
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Stripe's balance is not known, nothing is transferred now: ${error}`)
    return new StepResponse(null)
  }
})

/** No compensation: what was written down is set aside, or finished by the next run. */
export const planTransfersStep = createStep(
  "plan-stripe-transfers",
  async ({ available, input }: { available: [string, number][] | null; input: PlanInput }, { container }) => {
    const nothing: Planned = { prepared: [], dropped: [], failed: [], waiting: 0 }
    if (!available) return new StepResponse(nothing)
    const { seller_id, now } = input
    const plan = {
      available: new Map(available),
      now: now ? new Date(now) : new Date(),
      ...(seller_id ? { seller_id } : {}),
    }
    const locking = container.resolve(Modules.LOCKING)
    return new StepResponse(await locking.execute(PLANNING, () => planTransfers(container, plan)))
  },
)

/** No compensation: Stripe has moved the money, and what was refused is in the balance again. */
export const sendTransfersStep = createStep(
  "send-stripe-transfers",
  async (_planned: After, { container }) => {
    if (!container.resolve(PAYOUT_MODULE).connect)
      return new StepResponse({ sent: [], refused: [], hanging: [] })
    return new StepResponse(await sendTransfers(container))
  },
)

/** No compensation: written down only, and by what is owed at the moment. */
const planRecoveriesStep = createStep(
  "plan-transfer-reversals",
  async ({ seller_ids }: { seller_ids: string[] }, { container }) => {
    if (seller_ids.length > 0 && container.resolve(PAYOUT_MODULE).connect)
      await planned(container, seller_ids)
    return new StepResponse({ seller_ids })
  },
)

function planned(container: MedusaContainer, seller_ids: string[]): Promise<void> {
  const keys = seller_ids.map((id) => `stripe-recovery:${id}`).sort()
  return container.resolve(Modules.LOCKING).execute(keys, () => planRecoveries(container, seller_ids))
}

/** No compensation: Stripe has moved the money. It never throws: what hangs is taken up by the job. */
const sendReversalsStep = createStep("send-transfer-reversals", async (_planned: After, { container }) => {
  if (!container.resolve(PAYOUT_MODULE).connect) return new StepResponse({ done: 0, refused: 0 })
  return new StepResponse(await sendReversals(container))
})

/**
 * Takes back of transfers what is owed of them: a refund or a dispute at the buyer's side does not touch a separate
 * transfer by itself. What the seller's account does not cover stays a debt.
 */
export const recoverTransfersWorkflow = createWorkflow(
  "recover-transfers",
  (input: { seller_ids: string[] }) =>
    new WorkflowResponse(sendReversalsStep({ after: planRecoveriesStep(input) })),
)
