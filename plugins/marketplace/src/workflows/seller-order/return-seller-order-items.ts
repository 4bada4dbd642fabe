import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  refundPaymentWorkflow,
  releaseLockStep,
  requestItemReturnWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { type PricedOrder, pricedOrderFields } from "./refund-ground"
import { type LineToReturn, linesToReturn, type PaidOrder, refundDue, refundUpTo } from "./returnable"
import { type WorkedOrder, workedOrderFields } from "./seller-order-rows"
import { keepRefundGroundStep } from "./steps/keep-refund-ground"
import { syncStageStep } from "./steps/sync-stage"

export type ReturnSellerOrderItemsInput = {
  order_id: string
  lines: LineToReturn[]
  /** Whether the pieces can be sold again: only then they are stock of the seller's place. */
  restock: boolean
  /** Whoever received them. */
  received_by: string
  /** What goes back, in major units; without it, what the pieces cost. Never more than the order captured. */
  refund?: number
}

/** `refunded` in major units of the order's currency. */
export type ReturnedItems = { return_id: string; refunded: number }

/** Nothing to compensate: it only reads and refuses. */
const linesToReturnStep = createStep(
  "lines-to-return",
  async ({ order, lines }: { order: WorkedOrder; lines: LineToReturn[] }) =>
    new StepResponse(linesToReturn(order.items, lines)),
)

/** Nothing to compensate: it only reckons. A step, so that what is owed is read when the pieces are back. */
const refundDueStep = createStep(
  "refund-due",
  async ({ order, refund }: { order: PaidOrder; refund: number | undefined }) =>
    new StepResponse((refund === undefined ? refundDue(order) : refundUpTo(order, refund)) ?? null),
)

/**
 * Pieces of one seller's order came back: they are received, put into stock again if they can be sold, and what they
 * cost goes back to the buyer, up to what this order captured. The other sellers of the group have no part in it.
 * @throws INVALID_DATA for more than was sent, NOT_ALLOWED for a canceled order
 */
export const returnSellerOrderItemsWorkflow = createWorkflow(
  "return-seller-order-items",
  (input: ReturnSellerOrderItemsInput) => {
    acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: [...workedOrderFields, ...pricedOrderFields],
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "order-to-return" })
    const order = transform(data, (row) => row as WorkedOrder)
    const items = linesToReturnStep(
      transform({ order, input }, ({ order, input }) => ({ order, lines: input.lines })),
    )

    const begun = beginReturnOrderWorkflow.runAsStep({
      input: transform({ order, input }, ({ order, input }) => ({
        order_id: input.order_id,
        location_id: order.seller_order.seller.stock_location_id ?? "",
        created_by: input.received_by,
      })),
    })
    const return_id = transform(begun, (change) => change.return_id ?? "")
    const named = transform({ return_id, items }, (both) => both)
    requestItemReturnWorkflow.runAsStep({ input: named })
    confirmReturnRequestWorkflow.runAsStep({
      input: transform({ return_id, input }, ({ return_id, input }) => ({
        return_id,
        confirmed_by: input.received_by,
      })),
    })

    beginReceiveReturnWorkflow.runAsStep({
      input: transform({ return_id, input }, ({ return_id, input }) => ({
        return_id,
        created_by: input.received_by,
      })),
    })
    when("they-can-be-sold-again", input, ({ restock }) => restock).then(() => {
      receiveItemReturnRequestWorkflow.runAsStep({ input: named })
    })
    when("they-cannot", input, ({ restock }) => !restock).then(() => {
      dismissItemReturnRequestWorkflow.runAsStep({ input: named })
    })
    const received = confirmReturnReceiveWorkflow.runAsStep({
      input: transform({ return_id, input }, ({ return_id, input }) => ({
        return_id,
        confirmed_by: input.received_by,
      })),
    })

    const { data: paid } = useQueryGraphStep({
      entity: "order",
      fields: [
        "id",
        "summary.*",
        "payment_collections.payments.id",
        "payment_collections.payments.canceled_at",
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.amount",
      ],
      filters: { id: transform({ received, input }, ({ input }) => input.order_id) },
      options: { isList: false },
    }).config({ name: "order-after-return" })
    const due = refundDueStep(
      transform({ paid, input }, ({ paid, input }) => ({ order: paid as PaidOrder, refund: input.refund })),
    )
    when("money-is-owed", due, (owed) => Boolean(owed)).then(() => {
      const ground = keepRefundGroundStep(
        transform({ data, due, input }, ({ data, due, input }) => ({
          order: data as PricedOrder,
          lines: input.lines,
          amount: due?.amount ?? 0,
        })),
      )
      refundPaymentWorkflow.runAsStep({
        input: transform({ due, ground, input }, ({ due, ground, input }) => ({
          payment_id: due?.payment_id ?? "",
          amount: due?.amount ?? 0,
          ...(ground ? { note: ground } : {}),
          created_by: input.received_by,
        })),
      })
    })
    syncStageStep([input.order_id])
    releaseLockStep({ key: input.order_id })
    return new WorkflowResponse(
      transform(
        { return_id, due },
        ({ return_id, due }): ReturnedItems => ({
          return_id,
          refunded: due?.amount ?? 0,
        }),
      ),
    )
  },
)
