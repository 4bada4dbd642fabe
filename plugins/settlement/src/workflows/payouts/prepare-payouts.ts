import { PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { idOf } from "../../bank/pain001"
import type { PlannedPayout } from "../../modules/payout/plan"
import { askAvailableStep, planTransfersStep, sendTransfersStep } from "../connect/connect"
import { type DueRow, duePayouts, isPlanned } from "./due"
import { type PreparedPayouts, setAside } from "./set-aside"

export type PreparePayoutsInput = { seller_id?: string; now?: string }

/**
 * Makes a payout of every balance that may be paid. The row, with its own id as key, is written before the ledger sets
 * the money aside, so a run that dies between the two is finished by the next one. No compensation for that reason.
 */
const preparePayoutsStep = createStep(
  "prepare-payouts",
  async ({ seller_id, now }: PreparePayoutsInput, { container }) => {
    const at = now ? new Date(now) : new Date()
    const found: PreparedPayouts = { prepared: [], dropped: [], failed: [] }
    for (const id of await unfinished(container)) await setAside(container, id, { at, found })
    for (const due of await duePayouts(container, { now: at, ...(seller_id ? { seller_id } : {}) })) {
      // What Stripe transfers is planned order by order (workflows/connect).
      if (!isPlanned(due.plan) || due.account?.provider === "stripe-connect") continue
      const id = await writeDown(container, due, due.plan)
      await setAside(container, id, { at, found })
    }
    return new StepResponse(found)
  },
)

/** Prepares what is due. Run again it prepares only what became due since, and finishes what was left half done. */
export const preparePayoutsWorkflow = createWorkflow("prepare-payouts", (input: PreparePayoutsInput) => {
  const found = preparePayoutsStep(input)
  const available = askAvailableStep({ after: found })
  const planned = planTransfersStep({ available, input })
  const transfers = sendTransfersStep({ after: planned })
  return new WorkflowResponse(
    transform({ found, transfers, planned }, ({ found, transfers, planned }) => ({
      ...found,
      prepared: [...found.prepared, ...planned.prepared],
      waiting: planned.waiting,
      transfers,
    })),
  )
})

async function unfinished(container: MedusaContainer): Promise<string[]> {
  const rows = await container
    .resolve(PAYOUT_MODULE)
    .listPayouts({ status: "preparing" }, { select: ["id"], take: 10_000 })
  return rows.map(({ id }) => id)
}

async function writeDown(
  container: MedusaContainer,
  { seller, balance, account }: DueRow,
  plan: PlannedPayout,
) {
  const id = generateEntityId(undefined, "pay")
  const { rate, ...amounts } = plan
  await container.resolve(PAYOUT_MODULE).createPayouts({
    id,
    ...amounts,
    seller_id: seller.id,
    currency_code: balance.currency_code,
    provider: account?.provider ?? "manual",
    rate: rate?.mad_per_unit ?? null,
    rate_source: rate ? `${rate.source}, ${rate.valid_from}` : null,
    rate_at: rate ? new Date() : null,
    account_id: account?.id ?? "",
    holder: account?.holder ?? "",
    rib: account?.rib ?? null,
    iban: account?.iban ?? null,
    bic: account?.bic ?? null,
    end_to_end_id: idOf(id),
  })
  return id
}
