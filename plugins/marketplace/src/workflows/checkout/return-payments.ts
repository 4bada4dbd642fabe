import { ORDER_GROUP_MODULE, PAYMENT_PROVIDERS } from "@hirfa/contracts"
import type { MedusaContainer, PaymentSessionDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refundPaymentAndRecreatePaymentSessionWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Gives back what was taken for a cart that did not become orders. Never throws: it runs where something else has
 * failed already, and what it cannot return the reconciliation job finds later.
 */
export async function returnPayments(
  container: MedusaContainer,
  input: { cart_id: string; payment_session_ids: string[] },
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const [placed] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ cart_id: input.cart_id }, { take: 1 })
  if (placed) return
  for (const id of input.payment_session_ids) {
    try {
      if (await returnPayment(container, id))
        logger.warn(`Payment ${id} of cart ${input.cart_id} was returned: no order came of it`)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger.error(`Payment ${id} of cart ${input.cart_id} could not be returned: ${reason}`)
    }
  }
}

async function returnPayment(container: MedusaContainer, session_id: string): Promise<boolean> {
  const session = await takenSession(container, session_id)
  if (!session?.payment?.captured_at) return false
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
  return true
}

/**
 * The session with its payment, or undefined when no money was taken. When Medusa has no payment of it yet, its
 * provider is asked; a test payment takes no money, so that one is not.
 */
export async function takenSession(
  container: MedusaContainer,
  id: string,
): Promise<PaymentSessionDTO | undefined> {
  const payments = container.resolve(Modules.PAYMENT)
  const [session] = await payments.listPaymentSessions({ id }, { relations: ["payment"] })
  if (!session) return undefined
  if (session.payment) return session
  if (session.provider_id === PAYMENT_PROVIDERS.test) return undefined
  const isTaken = await payments.authorizePaymentSession(id, {}).then(
    (payment) => Boolean(payment),
    () => false,
  )
  return isTaken ? await payments.retrievePaymentSession(id, { relations: ["payment"] }) : undefined
}
