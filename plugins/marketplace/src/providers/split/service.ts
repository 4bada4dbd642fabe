import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  IPaymentProvider,
  RefundPaymentInput,
  RefundPaymentOutput,
} from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { PassivePaymentProvider } from "../passive-payment"

/** What the payment of a seller order remembers of the buyer's one payment. */
export type SplitPaymentData = {
  parent_provider_id: string
  parent_payment_id: string
  parent_data: Record<string, unknown>
}

/**
 * The payment of one seller order. No money moves when it is authorised: the buyer's one payment was taken for the
 * whole group. Refunds go to the provider that holds the money, bounded by Medusa by what this order captured.
 */
export class SplitPaymentProvider extends PassivePaymentProvider {
  static override identifier = "split"
  /** The payment module's container, in which the sibling providers stand under their ids. */
  readonly #siblings: Record<string, unknown>

  constructor(cradle: Record<string, unknown>, options?: Record<string, unknown>) {
    super(cradle, options)
    this.#siblings = cradle
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { parent_provider_id, parent_data } = splitData(input.data)
    await this.#provider(parent_provider_id).refundPayment({
      ...input,
      data: parent_data,
    })
    return { data: input.data ?? {} }
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const data = splitData(input.data)
    return { id: data.parent_payment_id, data }
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data: input.data ?? {}, status: "captured" }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { data: input.data ?? {}, status: "captured" }
  }

  #provider(id: string): IPaymentProvider {
    const provider = this.#siblings[id]
    if (!isPaymentProvider(provider)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No payment provider ${id} to refund through`)
    }
    return provider
  }
}

function isPaymentProvider(value: unknown): value is IPaymentProvider {
  return typeof value === "object" && value !== null && "refundPayment" in value
}

function splitData(data: Record<string, unknown> | undefined): SplitPaymentData {
  const { parent_provider_id, parent_payment_id, parent_data } = data ?? {}
  if (typeof parent_provider_id !== "string" || typeof parent_payment_id !== "string") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A split payment needs the payment that it is a part of",
    )
  }
  const own = typeof parent_data === "object" && parent_data !== null ? parent_data : {}
  return { parent_provider_id, parent_payment_id, parent_data: { ...own } }
}
