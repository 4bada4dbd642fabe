import { isHolder, PAYOUT_MODULE, type PayoutAccountBody, type VerifyAccountBody } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { legalNamesOf } from "./legal-names"

export type SavePayoutAccountInput = PayoutAccountBody & {
  seller_id: string
  /** The member; null when the account came with the application. */
  entered_by: string | null
}

/** Compensation: the account that was there before. */
const savePayoutAccountStep = createStep(
  "save-payout-account",
  async (input: SavePayoutAccountInput, { container }) => {
    const { currency, rib, iban, bic, ...own } = input
    const { isValidIBAN } = await import("ibantools")
    if (iban && !isValidIBAN(iban))
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "iban: its check digits do not fit: copy it again",
      )
    const service = container.resolve(PAYOUT_MODULE)
    const before = await service.listPayoutAccounts({ seller_id: own.seller_id }, { take: 10 })
    await service.softDeletePayoutAccounts(before.map(({ id }) => id))
    const account = await service.createPayoutAccounts({
      ...own,
      provider: "bank-file",
      rib: rib ?? null,
      iban: iban ?? null,
      bic: bic ?? null,
      currency_code: currency,
      is_holder_matching: isHolder(own.holder, await legalNamesOf(container, own.seller_id)),
    })
    return new StepResponse({ id: account.id }, { created: account.id, replaced: before.map(({ id }) => id) })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve(PAYOUT_MODULE)
    await service.deletePayoutAccounts([done.created])
    await service.restorePayoutAccounts(done.replaced)
  },
)

/** Says where a seller is paid. Nothing is paid there before an operator has verified it, whatever was verified before. */
export const savePayoutAccountWorkflow = createWorkflow(
  "save-payout-account",
  (input: SavePayoutAccountInput) => new WorkflowResponse(savePayoutAccountStep(input)),
)

type DecideInput = VerifyAccountBody & { id: string; decided_by: string }

/** Compensation: undecided again. */
const decidePayoutAccountStep = createStep(
  "decide-payout-account",
  async ({ id, decision, note, provider, decided_by }: DecideInput, { container }) => {
    const service = container.resolve(PAYOUT_MODULE)
    const account = await readAccount(container, id)
    if (account.provider === "stripe-connect")
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Stripe checks this account itself: nobody here has to decide",
      )
    if (!note && (decision === "refuse" || !account.is_holder_matching)) {
      const why =
        decision === "refuse"
          ? "say what is wrong with it"
          : "the holder is not the seller by name: say why it is right"
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `note: ${why}`)
    }
    await service.updatePayoutAccounts({
      id,
      status: decision === "verify" ? "verified" : "refused",
      note: note ?? null,
      verified_by: decided_by,
      verified_at: new Date(),
      ...(provider ? { provider } : {}),
    })
    const { status, provider: before } = account
    return new StepResponse({ id }, { id, status, note: account.note, provider: before })
  },
  async (before, { container }) => {
    if (before) await container.resolve(PAYOUT_MODULE).updatePayoutAccounts(before)
  },
)

/** An operator verifies or refuses an account; she says why when the names differ, or when it is refused. */
export const decidePayoutAccountWorkflow = createWorkflow(
  "decide-payout-account",
  (input: DecideInput) => new WorkflowResponse(decidePayoutAccountStep(input)),
)

async function readAccount(container: MedusaContainer, id: string) {
  const [account] = await container.resolve(PAYOUT_MODULE).listPayoutAccounts({ id }, { take: 1 })
  if (!account)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no payout account ${id}, or it was replaced`)
  return account
}
