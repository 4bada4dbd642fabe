import { type ConnectStatus, PAYOUT_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { askStripe } from "../client"

/** How the account stands; null when there is none. */
type Refreshed = { status: ConnectStatus | null }

/**
 * Asks Stripe how an account stands, and writes it down beside where the seller is paid: nothing goes to an account that
 * cannot take it. No compensation: asked again, it says how things are by then.
 */
export const refreshConnectStep = createStep(
  "refresh-stripe-account",
  async ({ seller_id, stripe_account }: { seller_id?: string; stripe_account?: string }, { container }) => {
    const service = container.resolve(PAYOUT_MODULE)
    const [own] = await service.listConnectAccounts(
      stripe_account ? { stripe_account } : { seller_id: seller_id ?? "" },
      { take: 1 },
    )
    if (!own?.stripe_account) return new StepResponse<Refreshed>({ status: null })
    const stripe_name = own.stripe_account
    const state = await askStripe(container, (client) => client.readAccount(stripe_name))
    await service.updateConnectAccounts({ id: own.id, ...state, checked_at: new Date() })
    const accounts = await service.listPayoutAccounts(
      { seller_id: own.seller_id, provider: "stripe-connect" },
      { take: 1 },
    )
    const { status: connect_status, note } = state
    const status = PAYABLE[connect_status]
    const verified_at = status === "verified" ? new Date() : null
    await service.updatePayoutAccounts(accounts.map(({ id }) => ({ id, status, note, verified_at })))
    return new StepResponse<Refreshed>({ status: connect_status })
  },
)

const PAYABLE = {
  opening: "unverified",
  onboarding: "unverified",
  active: "verified",
  restricted: "refused",
  disconnected: "refused",
} as const
