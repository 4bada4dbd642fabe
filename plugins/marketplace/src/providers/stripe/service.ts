import { createRequire } from "node:module"
import type { DeletePaymentInput, DeletePaymentOutput } from "@medusajs/framework/types"
import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider"
import type { StripeOptions } from "@medusajs/payment-stripe/dist/types"

export type HirfaStripeOptions = StripeOptions & {
  /** Another address of Stripe's API, as `http://127.0.0.1:12111`: for the stand-in of the tests. */
  apiBase?: string | undefined
}

type StripeSdk = new (key: string, config: object) => StripeProviderService["stripe_"]

// The provider's own copy of the SDK: the tree holds another version of it for others.
const ProvidersStripe: StripeSdk = createRequire(require.resolve("@medusajs/payment-stripe"))("stripe")

/** Medusa's Stripe provider, unchanged but for the address that it may be pointed at. */
export class StripePaymentProvider extends StripeProviderService {
  static override identifier = "stripe"

  constructor(cradle: Record<string, unknown>, options: HirfaStripeOptions) {
    super(cradle, options)
    if (options.apiBase) this.stripe_ = this.#clientAt(new URL(options.apiBase), options.apiKey)
  }

  /**
   * Lets go of a payment. Medusa's refuses one that was taken, so that nobody is charged for a cart that has changed;
   * one that was given back in full may go, so that its buyer can pay anew.
   */
  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    try {
      return await super.deletePayment(input)
    } catch (error) {
      if (await this.#isReturned(input.data?.id)) return { data: input.data ?? {} }
      throw error
    }
  }

  async #isReturned(id: unknown): Promise<boolean> {
    if (typeof id !== "string") return false
    const { latest_charge } = await this.stripe_.paymentIntents.retrieve(id)
    if (!latest_charge) return false
    const charge =
      typeof latest_charge === "string" ? await this.stripe_.charges.retrieve(latest_charge) : latest_charge
    return charge.refunded
  }

  #clientAt(base: URL, apiKey: string) {
    return new ProvidersStripe(apiKey, {
      host: base.hostname,
      port: Number(base.port),
      protocol: base.protocol.replace(":", ""),
    })
  }
}
