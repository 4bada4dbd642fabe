import Stripe from "stripe"
import { isRefusal } from "./refusal"
import { type ConnectState, stateOf } from "./state"

export type ConnectOptions = {
  apiKey: string
  /** Sign what Stripe sends: it has one endpoint for the shop's own account, and one for those of sellers. */
  webhookSecrets: readonly string[]
  /** The country of the marketplace's own account at Stripe. */
  platformCountry: string
  /** Another address of Stripe's API: for the stand-in of the tests. */
  apiBase?: string | undefined
  /** The web app, to which Stripe's pages lead back. */
  storefrontUrl: string
}

export type NewAccount = {
  seller_id: string
  country: string
  agreement: "full" | "recipient"
  key: string
}
export type NewTransfer = {
  payout_id: string
  amount: number
  currency_code: string
  destination: string
  transfer_group: string | null
  source_charge: string | null
  key: string
}
export type KnownReversal = { id: string; amount: number; reversal_key: string | null }
export type ConnectEvent = { type: string; object_id: string; account: string | null }

/** How long one call may take; Stripe answers in less than a second as a rule. */
const TIMEOUT_MS = 20_000
/** What Stripe keeps of our names on its objects. */
const PAYOUT = "hirfa_payout"
const REVERSAL = "hirfa_reversal"

/** All that we ask of Stripe about sellers. Every write carries a key that its caller has stored before. */
export class ConnectClient {
  readonly #stripe: Stripe
  readonly #options: ConnectOptions

  constructor(options: ConnectOptions) {
    this.#options = options
    const base = options.apiBase ? new URL(options.apiBase) : null
    this.#stripe = new Stripe(options.apiKey, {
      timeout: TIMEOUT_MS,
      ...(base
        ? {
            host: base.hostname,
            port: Number(base.port),
            protocol: base.protocol === "http:" ? "http" : "https",
          }
        : {}),
    })
  }

  /**
   * Opens an account that can be transferred to. Only that capability is asked for: under separate charges and transfers
   * the seller takes no cards, and Stripe refuses cards to accounts of the recipient agreement.
   */
  async openAccount({ seller_id, country, agreement, key }: NewAccount): Promise<string> {
    const account = await this.#stripe.accounts.create(
      {
        type: "express",
        country: country.toUpperCase(),
        capabilities: { transfers: { requested: true } },
        tos_acceptance: { service_agreement: agreement },
        metadata: { hirfa_seller: seller_id },
      },
      { idempotencyKey: key },
    )
    return account.id
  }

  /** A page on which the seller tells Stripe who she is. It opens once, and for some minutes. */
  async onboardingLink(account: string): Promise<string> {
    const page = `${this.#options.storefrontUrl}/atelier/money/account`
    const { url } = await this.#stripe.accountLinks.create({
      account,
      type: "account_onboarding",
      refresh_url: `${page}/stripe`,
      return_url: `${page}?stripe`,
      collection_options: { fields: "eventually_due" },
    })
    return url
  }

  async readAccount(account: string): Promise<ConnectState> {
    try {
      return stateOf(await this.#stripe.accounts.retrieve(account))
    } catch (error) {
      // What its owner has disconnected can no longer be read.
      if (!isRefusal(error)) throw error
      return { status: "disconnected", due: 0, note: null }
    }
  }

  /** What can be transferred now, in minor units by currency. */
  async available(): Promise<Map<string, number>> {
    const { available } = await this.#stripe.balance.retrieve()
    return new Map(available.map(({ currency, amount }) => [currency, amount]))
  }

  /** The charge of a payment, from which its sellers' transfers come; null when it was not captured. */
  async chargeOf(payment_intent: string): Promise<string | null> {
    const { latest_charge } = await this.#stripe.paymentIntents.retrieve(payment_intent)
    return typeof latest_charge === "string" ? latest_charge : (latest_charge?.id ?? null)
  }

  async transfer({ key, ...transfer }: NewTransfer): Promise<string> {
    const { amount, currency_code, destination, transfer_group, source_charge, payout_id } = transfer
    const made = await this.#stripe.transfers.create(
      {
        amount,
        currency: currency_code,
        destination,
        metadata: { [PAYOUT]: payout_id },
        ...(transfer_group ? { transfer_group } : {}),
        ...(source_charge ? { source_transaction: source_charge } : {}),
      },
      { idempotencyKey: key },
    )
    return made.id
  }

  /** The transfer of a payout whose answer was lost, however long ago; null when Stripe made none. */
  async findTransfer(
    { destination, transfer_group }: Pick<NewTransfer, "destination" | "transfer_group">,
    payout_id: string,
  ): Promise<string | null> {
    const page = { destination, limit: 100, ...(transfer_group ? { transfer_group } : {}) }
    for await (const transfer of this.#stripe.transfers.list(page))
      if (transfer.metadata[PAYOUT] === payout_id) return transfer.id
    return null
  }

  /** The payout that a transfer is of; null when it is none of ours. */
  async payoutOf(transfer_id: string): Promise<string | null> {
    return (await this.#stripe.transfers.retrieve(transfer_id)).metadata[PAYOUT] ?? null
  }

  async reverse(transfer_id: string, { amount, key }: { amount: number; key: string }): Promise<void> {
    await this.#stripe.transfers.createReversal(
      transfer_id,
      { amount, metadata: { [REVERSAL]: key } },
      { idempotencyKey: key },
    )
  }

  /** All that was taken back of a transfer, by us or by hand. */
  async reversalsOf(transfer_id: string): Promise<KnownReversal[]> {
    const found: KnownReversal[] = []
    for await (const { id, amount, metadata } of this.#stripe.transfers.listReversals(transfer_id, {
      limit: 100,
    }))
      found.push({ id, amount, reversal_key: metadata?.[REVERSAL] ?? null })
    return found
  }

  /** What became of a payout from a seller's account at Stripe to its bank, and which transfers it was of. */
  async bankPayout(payout: string, account: string) {
    const options = { stripeAccount: account }
    const { status, failure_message } = await this.#stripe.payouts.retrieve(payout, {}, options)
    const transfers: string[] = []
    const movements = this.#stripe.balanceTransactions.list(
      { payout, limit: 100, expand: ["data.source"] },
      options,
    )
    for await (const { source } of movements) {
      const from =
        source && typeof source === "object" && "source_transfer" in source ? source.source_transfer : null
      if (from) transfers.push(typeof from === "string" ? from : from.id)
    }
    return { status, reason: failure_message ?? null, transfers }
  }

  /** Null when the signature is not Stripe's, or too old. */
  event(raw: string | Buffer, signature: string): ConnectEvent | null {
    for (const secret of this.#options.webhookSecrets) {
      try {
        const { type, data, account } = this.#stripe.webhooks.constructEvent(raw, signature, secret)
        return { type, object_id: String(Object(data.object).id ?? ""), account: account ?? null }
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error
      }
    }
    return null
  }
}
