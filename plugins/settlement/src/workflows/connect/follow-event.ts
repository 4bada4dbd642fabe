import { PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ConnectEvent } from "../../stripe-connect/client"
import { refreshConnectWorkflow } from "./accounts"
import { connectOf } from "./client"
import { takeReversals } from "./reversals"

/**
 * No compensation: an event only says what to look at. Stripe is asked how it stands now, so that events that come twice,
 * late or in another order end in the same state.
 */
const followConnectEventStep = createStep(
  "follow-stripe-connect-event",
  async ({ type, object_id, account }: ConnectEvent, { container }) => {
    const [family] = type.split(".")
    if (family === "transfer") await followTransfer(container, object_id)
    else if (family === "payout" && account) await followBankPayout(container, object_id, account)
    else if (account && (family === "account" || family === "capability")) await look(container, account)
    else return new StepResponse({ done: false })
    return new StepResponse({ done: true })
  },
)

/** Takes over what Stripe says of a seller's account, of a transfer to it, or of its payout to the bank. */
export const followConnectEventWorkflow = createWorkflow(
  "follow-stripe-connect-event",
  (input: ConnectEvent) => new WorkflowResponse(followConnectEventStep(input)),
)

async function look(container: MedusaContainer, stripe_account: string): Promise<void> {
  await refreshConnectWorkflow(container).run({ input: { stripe_account } })
}

/** A transfer whose answer was lost is found here; one that was taken back, also by hand, is booked. */
async function followTransfer(container: MedusaContainer, transfer_id: string): Promise<void> {
  const service = container.resolve(PAYOUT_MODULE)
  const payout_id = await connectOf(container).client.payoutOf(transfer_id)
  if (!payout_id) return
  const [payout] = await service.listPayouts({ id: payout_id }, { take: 1 })
  if (payout?.status === "prepared")
    await service.updatePayouts({ id: payout.id, transfer_id, status: "sent" })
  await takeReversals(container, transfer_id)
}

/**
 * What the bank of the seller said. The money of a payout that failed is in the seller's account at Stripe, so nothing
 * comes back to the ledger; but it did not arrive, whatever was said before, and nothing follows until the account is mended.
 */
async function followBankPayout(container: MedusaContainer, payout: string, account: string): Promise<void> {
  const service = container.resolve(PAYOUT_MODULE)
  const { status, reason, transfers } = await connectOf(container).client.bankPayout(payout, account)
  const own = await service.listPayouts(
    { transfer_id: transfers, destination: account, status: ["sent", "paid"] },
    { select: ["id"], take: 10_000 },
  )
  if (status === "paid") {
    const paid = { status: "paid" as const, reason: null, settled_at: new Date() }
    await service.updatePayouts(own.map(({ id }) => ({ id, ...paid })))
  }
  if (status === "failed" || status === "canceled") {
    const failed = { status: "sent" as const, reason: reason ?? status, settled_at: null }
    await service.updatePayouts(own.map(({ id }) => ({ id, ...failed })))
  }
  await look(container, account)
}
