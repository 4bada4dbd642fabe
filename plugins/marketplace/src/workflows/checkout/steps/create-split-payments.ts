import { PAYMENT_PROVIDERS } from "@hirfa/contracts"
import type { BigNumberInput, PaymentDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
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

/**
 * Gives each seller order its own payment, backed by the buyer's one. From here Medusa's own workflows refund and
 * cancel one order without touching the others, and never beyond its own amount. Compensation: deletes them.
 */
export const createSplitPaymentsStep = createStep(
  "create-split-payments",
  async ({ payment, currency_code, orders }: Input, { container }) => {
    if (!payment) return new StepResponse([] as SplitPayment[], [] as string[])
    const payments = container.resolve(Modules.PAYMENT)
    const data: SplitPaymentData = {
      parent_provider_id: payment.provider_id,
      parent_payment_id: payment.id,
      parent_data: payment.data ?? {},
    }
    const collections = await payments.createPaymentCollections(
      orders.map((order) => ({ currency_code, amount: order.payment })),
    )
    const split: SplitPayment[] = []
    for (const [index, order] of orders.entries()) {
      const payment_collection_id = collections[index]?.id ?? ""
      const session = await payments.createPaymentSession(payment_collection_id, {
        provider_id: PAYMENT_PROVIDERS.split,
        currency_code,
        amount: order.payment,
        data,
      })
      const own = await payments.authorizePaymentSession(session.id, {})
      const captures = own ? await payments.listCaptures({ payment_id: own.id }) : []
      split.push({
        order_id: order.order_id,
        payment_collection_id,
        captures: captures.map(({ id, amount }) => ({ id, amount })),
      })
    }
    return new StepResponse(
      split,
      collections.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.PAYMENT).deletePaymentCollections(ids)
  },
)
