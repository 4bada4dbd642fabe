import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider"
import type { StripeOptions } from "@medusajs/payment-stripe/dist/types"

export type HirfaStripeOptions = StripeOptions & {
  /** Another address of Stripe's API, as `http://127.0.0.1:12111`: for the stand-in of the tests. */
  apiBase?: string | undefined
}

/** Medusa's Stripe provider, unchanged but for the address that it may be pointed at. */
export class StripePaymentProvider extends StripeProviderService {
  static override identifier = "stripe"

  constructor(cradle: Record<string, unknown>, options: HirfaStripeOptions) {
    super(cradle, options)
    if (options.apiBase) this.stripe_ = this.#clientAt(new URL(options.apiBase), options.apiKey)
  }

  #clientAt(base: URL, apiKey: string) {
    // The provider's own copy of the SDK: another version in the tree must not slip in here.
    const Sdk = this.stripe_.constructor as new (key: string, config: object) => typeof this.stripe_
    return new Sdk(apiKey, {
      host: base.hostname,
      port: Number(base.port),
      protocol: base.protocol.replace(":", ""),
    })
  }
}
