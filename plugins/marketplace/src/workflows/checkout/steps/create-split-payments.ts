import { PAYMENT_PROVIDERS } from "@hirfa/contracts"
import type { BigNumberInput, IPaymentModuleService, PaymentDTO } from "@medusajs/framework/types"
import { Modules, PaymentCollectionStatus, PaymentSessionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SplitPaymentData } from "../../../providers/split"

type Input = {
  /** The buyer's one payment; null when credit paid for all. */
  payment: PaymentDTO | null
  currency_code: string
  orders: { order_id: string; payment: number }[]
}

export type SplitPayment = {
  order_id: string
  payment_collection_id: string
  captures: { id: string; amount: BigNumberInput }[]
}

/** Methods that Medusa generates on its payment module for each of its tables, and leaves out of the module's type. */
type PaymentRows = IPaymentModuleService & {
  createPaymentSessions(rows: object[]): Promise<{ id: string }[]>
  createPayments(rows: object[]): Promise<{ id: string }[]>
  createCaptures(rows: object[]): Promise<{ id: string }[]>
}

/**
 * Gives each seller order its own payment, backed by the buyer's one. From here Medusa's own workflows refund and
 * cancel one order without touching the others, and never beyond its own amount. No provider has anything to say here,
 * the money is taken, so the rows are written as they end up, in one go for all sellers. Compensation: deletes them.
 */
export const createSplitPaymentsStep = createStep(
  "create-split-payments",
  async ({ payment, currency_code, orders }: Input, { container }) => {
    if (!payment) return new StepResponse([] as SplitPayment[], [] as string[])
    const rows = container.resolve<PaymentRows>(Modules.PAYMENT)
    const now = new Date()
    const data: SplitPaymentData = {
      parent_provider_id: payment.provider_id,
      parent_payment_id: payment.id,
      parent_data: payment.data ?? {},
    }
    const shared = { currency_code, provider_id: PAYMENT_PROVIDERS.split, data }
    const collections = await rows.createPaymentCollections(
      orders.map((order) => ({
        currency_code,
        amount: order.payment,
        authorized_amount: order.payment,
        captured_amount: order.payment,
        refunded_amount: 0,
        status: PaymentCollectionStatus.COMPLETED,
        completed_at: now,
      })),
    )
    const ids = collections.map(({ id }) => id)
    const own = (index: number) => ({
      ...shared,
      amount: orders[index]?.payment ?? 0,
      payment_collection_id: ids[index],
    })
    const sessions = await rows.createPaymentSessions(
      ids.map((_, index) => ({ ...own(index), status: PaymentSessionStatus.AUTHORIZED, authorized_at: now })),
    )
    const payments = await rows.createPayments(
      sessions.map(({ id }, index) => ({ ...own(index), payment_session_id: id, captured_at: now })),
    )
    const captures = await rows.createCaptures(
      payments.map(({ id }, index) => ({ payment_id: id, amount: orders[index]?.payment ?? 0 })),
    )
    const split = orders.map((order, index) => ({
      order_id: order.order_id,
      payment_collection_id: ids[index] ?? "",
      captures: [{ id: captures[index]?.id ?? "", amount: order.payment }],
    }))
    return new StepResponse(split, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.PAYMENT).deletePaymentCollections(ids)
  },
)
