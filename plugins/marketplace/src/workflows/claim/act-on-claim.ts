import { CLAIM_MODULE, HIRFA_EVENTS } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refundSellerOrderWorkflow } from "../seller-order/refund-seller-order"
import { returnSellerOrderItemsWorkflow } from "../seller-order/return-seller-order-items"
import { readClaimedOrder } from "./claim-rows"
import { type Act, planAct } from "./plan-act"

export type ActOnClaimInput = Act & {
  id: string
  /** The member or operator who does it. */
  actor_id: string | null
}

/**
 * Moves the claim on and writes it into its history. Compensation: puts the claim back as it was, and the entry away.
 * @throws NOT_ALLOWED also when somebody else has just moved it
 */
const moveClaimStep = createStep(
  "move-claim",
  async (input: ActOnClaimInput, { container }) => {
    const service = container.resolve(CLAIM_MODULE)
    const claim = await service.retrieveClaim(input.id, { relations: ["lines"] })
    const order = await readClaimedOrder(container, claim.order_id)
    const plan = planAct(claim, order, input)
    if (!(await service.move(claim.id, claim.state, plan.changes)))
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Somebody else has just decided on this: look at it again",
      )
    const entry = await service.createClaimEntries({
      claim_id: claim.id,
      act: input.act,
      by: input.by,
      actor_id: input.actor_id,
      words: input.body.words || null,
      amount: plan.amount,
    })
    const { id, state, offered_amount, label_url, return_carrier, return_tracking, restocked } = claim
    const before = { id, state, offered_amount, label_url, return_carrier, return_tracking, restocked }
    return new StepResponse(
      {
        entry_id: entry.id,
        order_id: claim.order_id,
        lines: claim.lines.map(({ line_id, quantity }) => ({ line_id, quantity })),
        refund: plan.refund,
        receive: plan.receive,
      },
      { before, entry_id: entry.id },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(CLAIM_MODULE)
    await service.updateClaims(undo.before)
    await service.deleteClaimEntries(undo.entry_id)
  },
)

/** Adds to what a claim gave back. No compensation: it is the last that happens. */
const countRefundStep = createStep(
  "count-claim-refund",
  async ({ id, minor }: { id: string; minor: number }, { container }) => {
    const service = container.resolve(CLAIM_MODULE)
    const { refunded_amount } = await service.retrieveClaim(id)
    await service.updateClaims({ id, refunded_amount: refunded_amount + minor })
    return new StepResponse(null)
  },
)

/** One step in a claim's life, with what follows from it: pieces in stock again, money back, everybody told. */
export const actOnClaimWorkflow = createWorkflow("act-on-claim", (input: ActOnClaimInput) => {
  const moved = moveClaimStep(input)
  when("pieces-are-back", moved, ({ receive }) => receive !== null).then(() => {
    returnSellerOrderItemsWorkflow.runAsStep({
      input: transform({ moved, input }, ({ moved, input }) => ({
        order_id: moved.order_id,
        lines: moved.lines,
        restock: moved.receive?.restock ?? false,
        received_by: input.actor_id ?? input.by,
        refund: moved.refund?.major ?? 0,
      })),
    })
  })
  when("only-money-goes-back", moved, ({ receive, refund }) => receive === null && refund !== null).then(
    () => {
      refundSellerOrderWorkflow.runAsStep({
        input: transform({ moved, input }, ({ moved, input }) => ({
          order_id: moved.order_id,
          amount: moved.refund?.major ?? 0,
          lines: moved.lines,
          refunded_by: input.actor_id ?? input.by,
        })),
      })
    },
  )
  when("money-went-back", moved, ({ refund }) => (refund?.minor ?? 0) > 0).then(() => {
    countRefundStep(
      transform({ moved, input }, ({ moved, input }) => ({ id: input.id, minor: moved.refund?.minor ?? 0 })),
    )
  })
  emitEventStep({
    eventName: HIRFA_EVENTS.CLAIM_MOVED,
    data: transform(moved, ({ entry_id }) => ({ id: entry_id })),
  })
  return new WorkflowResponse(transform(moved, ({ order_id }) => ({ order_id })))
})
