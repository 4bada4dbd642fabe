import { PAYOUT_MODULE, serviceAgreement } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { legalNamesOf } from "../accounts/legal-names"
import { askStripe, connectOf } from "./client"
import { refreshConnectStep } from "./steps/refresh-account"

export type ChooseConnectInput = { seller_id: string; country: string; entered_by: string }

/**
 * Writes down that a seller is paid by Stripe, and by which key the account is opened. The account of the same country
 * that she had is taken up again. Compensation: where she was paid before.
 */
const chooseConnectStep = createStep(
  "choose-stripe-connect",
  async ({ seller_id, country, entered_by }: ChooseConnectInput, { container }) => {
    const service = container.resolve(PAYOUT_MODULE)
    const agreement = serviceAgreement(connectOf(container).platformCountry, country)
    const [known] = await service.listConnectAccounts({ seller_id }, { take: 1 })
    const isKept = known?.country_code === country && known.status !== "disconnected"
    if (known && !isKept) await service.softDeleteConnectAccounts([known.id])
    const opened = isKept
      ? known
      : await service.createConnectAccounts({
          seller_id,
          country_code: country,
          service_agreement: agreement,
        })
    const before = await service.listPayoutAccounts({ seller_id }, { take: 10 })
    await service.softDeletePayoutAccounts(before.map(({ id }) => id))
    const [holder = ""] = await legalNamesOf(container, seller_id)
    const account = await service.createPayoutAccounts({
      seller_id,
      provider: "stripe-connect",
      holder,
      currency_code: country === "gb" ? "gbp" : country === "us" ? "usd" : "eur",
      is_holder_matching: true,
      status: opened.status === "active" ? "verified" : "unverified",
      entered_by,
    })
    const undo = {
      account: account.id,
      replaced: before.map(({ id }) => id),
      opened: isKept ? null : opened.id,
      dropped: known && !isKept ? known.id : null,
    }
    return new StepResponse({ connect_account_id: opened.id, seller_id }, undo)
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve(PAYOUT_MODULE)
    await service.deletePayoutAccounts([done.account])
    await service.restorePayoutAccounts(done.replaced)
    if (done.opened) await service.deleteConnectAccounts([done.opened])
    if (done.dropped) await service.restoreConnectAccounts([done.dropped])
  },
)

/**
 * Asks Stripe for the account, with the key that was stored. Compensation: none; an account that nobody uses costs
 * nothing, and the same key finds it again.
 */
const openConnectStep = createStep(
  "open-stripe-account",
  async ({ connect_account_id }: { connect_account_id: string }, { container }) => {
    const service = container.resolve(PAYOUT_MODULE)
    const own = await service.retrieveConnectAccount(connect_account_id)
    if (own.stripe_account) return new StepResponse(own.stripe_account)
    const { seller_id, country_code: country, service_agreement: agreement, id: key } = own
    const stripe_account = await askStripe(container, (client) =>
      client.openAccount({ seller_id, country, agreement, key }),
    )
    await service.updateConnectAccounts({ id: own.id, stripe_account, status: "onboarding" })
    return new StepResponse(stripe_account)
  },
)

/** No compensation: a page that nobody opens expires. */
const onboardingLinkStep = createStep("stripe-onboarding-link", async (account: string, { container }) => {
  const url = await askStripe(container, (client) => client.onboardingLink(account))
  return new StepResponse({ url })
})

/** Opens an account at Stripe for a seller, who is paid there once Stripe knows who she is. */
export const startConnectWorkflow = createWorkflow(
  "start-stripe-connect",
  (input: ChooseConnectInput) => new WorkflowResponse(openConnectStep(chooseConnectStep(input))),
)

/** Where a seller left off: the account that she has, opened if Stripe did not answer the first time. */
const knownConnectStep = createStep(
  "known-stripe-account",
  async ({ seller_id }: { seller_id: string }, { container }) => {
    const own = await ownConnectAccount(container, seller_id)
    return new StepResponse({ connect_account_id: own.id })
  },
)

/** The page of Stripe's that asks the seller who she is: a new one each time, since each opens once only. */
export const continueConnectWorkflow = createWorkflow(
  "continue-stripe-connect",
  (input: { seller_id: string }) =>
    new WorkflowResponse(onboardingLinkStep(openConnectStep(knownConnectStep(input)))),
)

/** Asks Stripe how accounts stand and takes it over: what its events say, and what is asked when they were lost. */
export const refreshConnectWorkflow = createWorkflow(
  "refresh-stripe-account",
  (input: { seller_id?: string; stripe_account?: string }) => new WorkflowResponse(refreshConnectStep(input)),
)

async function ownConnectAccount(container: MedusaContainer, seller_id: string) {
  const [own] = await container.resolve(PAYOUT_MODULE).listConnectAccounts({ seller_id }, { take: 1 })
  if (!own)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "You have no account at Stripe yet: choose a country")
  return own
}
