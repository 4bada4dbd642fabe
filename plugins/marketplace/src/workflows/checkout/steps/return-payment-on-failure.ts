import { ORDER_GROUP_MODULE, PAYMENT_PROVIDERS } from "@hirfa/contracts"
import type { Logger, MedusaContainer, PaymentSessionDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentAndRecreatePaymentSessionWorkflow } from "@medusajs/medusa/core-flows"

type Input = { cart_id: string; payment_session_id: string | null }

/**
 * Does nothing but remember the payment. Compensation: when no order came of it, money that was taken goes back,
 * also money that only the payment provider knows of yet, because the browser paid before the cart was completed.
 */
export const returnPaymentOnFailureStep = createStep(
  "return-payment-on-failure",
  async (input: Input) => new StepResponse(null, input),
  async (input, { container }) => {
    if (!input?.payment_session_id) return
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    try {
      await returnPayment(container, { ...input, payment_session_id: input.payment_session_id })
    } catch (error) {
      // The failure that led here must not be hidden; the reconciliation job finds the money later.
      const reason = error instanceof Error ? error.message : String(error)
      logger.error(`The payment of cart ${input.cart_id} could not be returned: ${reason}`)
    }
  },
)

async function returnPayment(
  container: MedusaContainer,
  input: { cart_id: string; payment_session_id: string },
) {
  const groups = container.resolve(ORDER_GROUP_MODULE)
  const [placed] = await groups.listOrderGroups({ cart_id: input.cart_id }, { take: 1 })
  if (placed) return
  const session = await capturedSession(container, input.payment_session_id)
  if (!session?.payment?.captured_at) return
  await refundPaymentAndRecreatePaymentSessionWorkflow(container).run({
    input: {
      payment_collection_id: session.payment_collection_id ?? "",
      provider_id: session.provider_id,
      data: {},
      amount: session.amount,
      payment_id: session.payment.id,
      note: "The order could not be placed",
    },
  })
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.warn(
    `Payment ${session.payment.id} of cart ${input.cart_id} was returned: its order could not be placed`,
  )
}

/** Asks the provider when Medusa has no payment yet. A test payment takes no money, so it is never asked. */
async function capturedSession(
  container: MedusaContainer,
  id: string,
): Promise<PaymentSessionDTO | undefined> {
  const payments = container.resolve(Modules.PAYMENT)
  const read = () => payments.retrievePaymentSession(id, { relations: ["payment"] })
  const session = await read()
  if (session.payment || session.provider_id === PAYMENT_PROVIDERS.test) return session
  const authorised = await payments.authorizePaymentSession(id, {}).then(
    () => true,
    () => false,
  )
  return authorised ? await read() : undefined
}
