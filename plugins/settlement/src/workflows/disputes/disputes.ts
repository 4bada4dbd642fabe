import { LEDGER_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { settleSellerOrdersWorkflow } from "../settle/settle-seller-orders"
import { disputeShares } from "./shares"

export type OpenDisputeInput = {
  reference: string
  order_group_id: string
  amount: number
  currency_code: string
  reason?: string | null
  opened_at?: string
  evidence_due_at?: string | null
  /** Whether a bank says so: it may take more than is left, after a refund; the marketplace bears that. */
  is_told_by_bank?: boolean
}

type GroupRow = { currency_code: string; seller_orders: { order_id: string }[] }

/**
 * Writes the dispute down once, with the part of each order. No compensation: the bank has the money, whatever fails after
 * this; the ledger follows at the next run.
 */
const recordDisputeStep = createStep("record-dispute", async (input: OpenDisputeInput, { container }) => {
  const ledger = container.resolve(LEDGER_MODULE)
  const known = await knownDispute(container, input.reference)
  if (known) return new StepResponse(known)
  const orders = await keptOfGroup(container, input)
  const total = orders.reduce((sum, order) => sum + order.kept, 0)
  if (input.amount > total && !input.is_told_by_bank)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `amount: only ${total} minor units of this order are left`,
    )
  const shares = disputeShares(input.amount, orders)
  const { order_group_id: _group, is_told_by_bank: _told, opened_at, evidence_due_at, ...own } = input
  // Nested, so that the dispute and its shares are written together; Medusa's type knows nested rows by ids only.
  const row: object = {
    ...own,
    opened_at: opened_at ? new Date(opened_at) : new Date(),
    evidence_due_at: evidence_due_at ? new Date(evidence_due_at) : null,
    shares,
  }
  try {
    const dispute = await ledger.createDisputes(row)
    return new StepResponse({ id: dispute.id, order_ids: shares.map(({ order_id }) => order_id) })
  } catch (error) {
    // Told twice at once: the other one has written it down.
    const twin = await knownDispute(container, input.reference)
    if (!twin) throw error
    return new StepResponse(twin)
  }
})

async function knownDispute(container: MedusaContainer, reference: string) {
  const [known] = await container
    .resolve(LEDGER_MODULE)
    .listDisputes({ reference }, { relations: ["shares"], take: 1 })
  return known && { id: known.id, order_ids: known.shares.map(({ order_id }) => order_id) }
}

/** What was kept of each order of a checkout, with the ledger up to date. */
async function keptOfGroup(container: MedusaContainer, { order_group_id, currency_code }: OpenDisputeInput) {
  const { data } = await container.resolve("query").graph({
    entity: "order_group",
    fields: ["currency_code", "seller_orders.order_id"],
    filters: { id: order_group_id },
  })
  const [group] = data as GroupRow[]
  if (!group)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `order_group_id: there is no order ${order_group_id}`)
  if (group.currency_code !== currency_code)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `currency: the order was paid in ${group.currency_code}`,
    )
  const order_ids = group.seller_orders.map(({ order_id }) => order_id)
  await settleSellerOrdersWorkflow(container).run({ input: { order_ids } })
  const kept = await container.resolve(LEDGER_MODULE).keptOfOrders(order_ids)
  return order_ids.map((order_id) => ({ order_id, kept: kept.get(order_id) ?? 0 }))
}

/** A buyer's bank took money back: the sellers' parts leave their balances until the dispute is decided. */
export const openDisputeWorkflow = createWorkflow("open-dispute", (input: OpenDisputeInput) => {
  const dispute = recordDisputeStep(input)
  settleSellerOrdersWorkflow.runAsStep({ input: transform(dispute, ({ order_ids }) => ({ order_ids })) })
  return new WorkflowResponse(dispute)
})

type CloseInput = { id?: string; reference?: string; outcome: "won" | "lost" }

/** No compensation: the bank has decided. */
const closeDisputeStep = createStep(
  "close-dispute",
  async ({ id, reference, outcome }: CloseInput, { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const [dispute] = await ledger.listDisputes(id ? { id } : { reference: reference ?? "" }, {
      relations: ["shares"],
      take: 1,
    })
    if (!dispute) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no dispute ${id ?? reference}`)
    const closed = { id: dispute.id, order_ids: dispute.shares.map(({ order_id }) => order_id) }
    if (dispute.status === outcome) return new StepResponse(closed)
    if (dispute.status !== "open")
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `This dispute was ${dispute.status} already`)
    await ledger.updateDisputes({ id: dispute.id, status: outcome, closed_at: new Date() })
    return new StepResponse(closed)
  },
)

/** The bank has decided: won money comes back to whom it was taken from, lost money stays away. */
export const closeDisputeWorkflow = createWorkflow("close-dispute", (input: CloseInput) => {
  const dispute = closeDisputeStep(input)
  settleSellerOrdersWorkflow.runAsStep({ input: transform(dispute, ({ order_ids }) => ({ order_ids })) })
  return new WorkflowResponse(dispute)
})
