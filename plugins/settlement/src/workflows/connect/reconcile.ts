import { LEDGER_MODULE, PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refreshConnectWorkflow } from "./accounts"
import { type After, recoverTransfersWorkflow, sendTransfersStep } from "./connect"

/** An account that cannot be paid is asked after this often, in case its event was lost. */
const LOOK_AGAIN_MS = 60 * 60 * 1000

/** No compensation: it asks, and takes over the answers. */
const lookAtAccountsStep = createStep("look-at-stripe-accounts", async (_before: After, { container }) => {
  const service = container.resolve(PAYOUT_MODULE)
  if (!service.connect) return new StepResponse({ looked_at: 0 })
  const before = new Date(Date.now() - LOOK_AGAIN_MS)
  const waiting = await service.listConnectAccounts(
    { status: ["onboarding", "restricted"], $or: [{ checked_at: null }, { checked_at: { $lt: before } }] },
    { take: 200, order: { checked_at: "ASC" } },
  )
  for (const { stripe_account } of waiting) if (stripe_account) await lookAt(container, stripe_account)
  return new StepResponse({ looked_at: waiting.length })
})

/** One account's trouble is not the others'. */
async function lookAt(container: MedusaContainer, stripe_account: string): Promise<void> {
  const { errors } = await refreshConnectWorkflow(container).run({
    input: { stripe_account },
    throwOnError: false,
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { error } of errors ?? []) logger.error(`Stripe's account ${stripe_account}: ${error}`)
}

/** No compensation: recoveries are a workflow of their own, which may run twice. */
const recoverDebtsStep = createStep("recover-debts", async (_before: After, { container }) => {
  const owing = (await container.resolve(LEDGER_MODULE).balances()).filter(({ debt }) => debt < 0)
  const seller_ids = [...new Set(owing.map(({ seller_id }) => seller_id))]
  await recoverTransfersWorkflow(container).run({ input: { seller_ids } })
  return new StepResponse({ owing: seller_ids.length })
})

/**
 * Mends what hangs with Stripe: transfers and reversals without an answer are asked again under their keys, debts are
 * taken back where that was not tried, and accounts are looked at whose events were lost.
 */
export const reconcileConnectWorkflow = createWorkflow("reconcile-stripe-connect", () => {
  const transfers = sendTransfersStep({ after: null })
  const recovered = recoverDebtsStep({ after: transfers })
  lookAtAccountsStep({ after: recovered })
  return new WorkflowResponse(transfers)
})
