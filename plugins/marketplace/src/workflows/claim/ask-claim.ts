import { type AskClaimBody, CLAIM_MODULE, type ClaimParty, HIRFA_EVENTS } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { deliveredOf, readClaimedOrder } from "./claim-rows"
import { OPEN_STATES } from "./claim-state"
import { assertClaimable, mostOf } from "./claimable"

export type AskClaimInput = {
  order_id: string
  by: Extract<ClaimParty, "buyer" | "seller">
  actor_id: string | null
  body: AskClaimBody
}

/**
 * Writes the claim down with its first entry. Compensation: takes both away.
 * @throws INVALID_DATA for lines that cannot be claimed, NOT_ALLOWED for a canceled order or when it is too late
 */
const createClaimStep = createStep(
  "create-claim",
  async ({ order_id, by, actor_id, body }: AskClaimInput, { container }) => {
    const service = container.resolve(CLAIM_MODULE)
    const order = await readClaimedOrder(container, order_id)
    if (order.status === "canceled")
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This order was canceled: there is nothing to claim",
      )
    const open = await service.listClaims({ order_id, state: [...OPEN_STATES] }, { relations: ["lines"] })
    const now = new Date()
    assertClaimable(body, mostOf(body.kind, order.items, open), deliveredOf(order), now)
    const { id } = await service.createClaims({
      order_id,
      order_group_id: order.seller_order.order_group_id,
      seller_id: order.seller_order.seller_id,
      kind: body.kind,
      reason: body.reason,
      words: body.words,
      opened_by: by,
      answer_by: service.answerBy(now),
    })
    await service.createClaimLines(body.lines.map((line) => ({ ...line, claim_id: id })))
    const entry = await service.createClaimEntries({ claim_id: id, act: "ask", by, actor_id })
    return new StepResponse({ id, entry_id: entry.id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(CLAIM_MODULE).deleteClaims(id)
  },
)

/** A buyer, or the seller for her, asks to send pieces back or says that something is wrong. */
export const askClaimWorkflow = createWorkflow("ask-claim", (input: AskClaimInput) => {
  acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
  const made = createClaimStep(input)
  releaseLockStep({ key: input.order_id })
  emitEventStep({
    eventName: HIRFA_EVENTS.CLAIM_MOVED,
    data: transform(made, ({ entry_id }) => ({ id: entry_id })),
  })
  return new WorkflowResponse(transform(made, ({ id }) => ({ id })))
})
