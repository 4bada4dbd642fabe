import { PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ConnectClient } from "../../stripe-connect/client"
import { isRefusal } from "../../stripe-connect/refusal"

/** @throws NOT_ALLOWED where the shop has no keys of Stripe's for paying sellers. */
export function connectOf(container: MedusaContainer): { client: ConnectClient; platformCountry: string } {
  const { connect: client, options } = container.resolve(PAYOUT_MODULE)
  if (!client || !options.connect)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This shop does not pay by Stripe: set STRIPE_API_KEY and STRIPE_CONNECT_WEBHOOK_SECRET",
    )
  return { client, platformCountry: options.connect.platformCountry }
}

/** Asks Stripe for somebody who waits for the answer: what went wrong is said to her in words. */
export async function askStripe<T>(
  container: MedusaContainer,
  ask: (client: ConnectClient) => Promise<T>,
): Promise<T> {
  const { client } = connectOf(container)
  try {
    return await ask(client)
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      isRefusal(error)
        ? `Stripe refuses: ${error.message}`
        : "Stripe does not answer now: try again in a minute",
    )
  }
}
