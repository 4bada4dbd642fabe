import type { BigNumberInput, CartDTO } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  createWorkflow,
  parallelize,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deletePaymentSessionsWorkflow,
  type RefreshPaymentCollectionForCartWorklowInput,
  refreshPaymentCollectionForCartWorkflowId,
  releaseLockStep,
  updatePaymentCollectionStep,
  useQueryGraphStep,
  validateCartStep,
} from "@medusajs/medusa/core-flows"
import { takeOver } from "../take-over"
import { lookForPaymentStep } from "./steps/look-for-payment"

type PaidCart = Pick<CartDTO, "id" | "currency_code"> & {
  raw_total: BigNumberInput
  payment_collection: {
    id: string
    raw_amount: BigNumberInput
    currency_code: string
    payment_sessions?: { id: string }[]
  }
}

/**
 * Lets a payment that was begun follow the sum of its cart: its sessions go, for they are for another sum. Medusa's own
 * reads and adds up the cart for this also when no payment was begun, which is so until the last page of a checkout.
 */
createWorkflow(
  { name: takeOver(refreshPaymentCollectionForCartWorkflowId), idempotent: false },
  (input: RefreshPaymentCollectionForCartWorklowInput) => {
    const cart_id = transform(input, (given) => given.cart_id ?? given.cart?.id)
    const isBegun = lookForPaymentStep(input)
    const cart = when("payment-was-begun", isBegun, (yes) => yes).then(() => {
      const { data } = useQueryGraphStep({
        entity: "cart",
        fields: [
          "id",
          "region_id",
          "currency_code",
          "completed_at",
          "total",
          "raw_total",
          "payment_collection.id",
          "payment_collection.raw_amount",
          "payment_collection.amount",
          "payment_collection.currency_code",
          "payment_collection.payment_sessions.id",
        ],
        filters: { id: cart_id },
        options: { throwIfKeyNotFound: true, isList: false },
      }).config({ name: "fetch-cart" })
      validateCartStep({ cart: data })
      acquireLockStep({ key: cart_id, timeout: 2, ttl: 10 })
      return transform(data, (found) => found as PaidCart)
    })
    when("another-sum", { cart }, isOfAnotherSum).then(() => {
      parallelize(
        deletePaymentSessionsWorkflow.runAsStep({ input: transform({ cart }, sessionsOf) }),
        updatePaymentCollectionStep(transform({ cart }, sumOf)),
      )
    })
    when("lock-was-taken", isBegun, (yes) => yes).then(() => {
      releaseLockStep({ key: cart_id })
    })
    return new WorkflowResponse(undefined)
  },
)

type Read = { cart?: PaidCart | undefined }

function isOfAnotherSum({ cart }: Read): boolean {
  if (!cart) return false
  const { payment_collection, raw_total, currency_code } = cart
  return (
    !MathBN.eq(payment_collection.raw_amount, raw_total) || payment_collection.currency_code !== currency_code
  )
}

function sessionsOf({ cart }: Read) {
  return { ids: (cart?.payment_collection.payment_sessions ?? []).map(({ id }) => id) }
}

function sumOf({ cart }: Read) {
  if (!cart) return { selector: { id: [] }, update: {} }
  const { payment_collection, raw_total, currency_code } = cart
  return { selector: { id: payment_collection.id }, update: { amount: raw_total, currency_code } }
}
