import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  refundPaymentWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { type PricedOrder, pricedOrderFields } from "./refund-ground"
import { type LineToReturn, type PaidOrder, refundUpTo } from "./returnable"
import { keepRefundGroundStep } from "./steps/keep-refund-ground"

/** `amount` in major units of the order's currency; `lines` are the pieces that it is of, none when it is of all. */
export type RefundSellerOrderInput = {
  order_id: string
  amount: number
  lines?: LineToReturn[]
  refunded_by: string
}

/** Nothing to compensate: it only reads and refuses. */
const refundableStep = createStep(
  "refundable-payment",
  async ({ order, amount }: { order: PaidOrder; amount: number }) => {
    const found = refundUpTo(order, amount)
    if (!found || found.amount < amount)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `amount: only ${found?.amount ?? 0} of this order can still go back, not ${amount}`,
      )
    return new StepResponse(found)
  },
)

/** Gives money of one seller's order back without anything coming back; never more than that order captured. */
export const refundSellerOrderWorkflow = createWorkflow(
  "refund-seller-order",
  (input: RefundSellerOrderInput) => {
    acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: [
        ...pricedOrderFields,
        "payment_collections.payments.id",
        "payment_collections.payments.canceled_at",
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.amount",
      ],
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "order-to-refund" })
    const due = refundableStep(
      transform({ data, input }, ({ data, input }) => ({ order: data as PaidOrder, amount: input.amount })),
    )
    const ground = keepRefundGroundStep(
      transform({ data, due, input }, ({ data, due, input }) => ({
        order: data as PricedOrder,
        lines: input.lines ?? [],
        amount: due.amount,
      })),
    )
    refundPaymentWorkflow.runAsStep({
      input: transform({ due, ground, input }, ({ due, ground, input }) => ({
        ...due,
        ...(ground ? { note: ground } : {}),
        created_by: input.refunded_by,
      })),
    })
    releaseLockStep({ key: input.order_id })
    return new WorkflowResponse(due)
  },
)
