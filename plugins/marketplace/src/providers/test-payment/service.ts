import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  Logger,
  RefundPaymentInput,
  RefundPaymentOutput,
} from "@medusajs/framework/types"
import { PassivePaymentProvider } from "../passive-payment"

/** Marks an order as paid without any money. Registered only when no Stripe key is set, and every page says so. */
export class TestPaymentProvider extends PassivePaymentProvider {
  static override identifier = "test"

  constructor(cradle: { logger: Pick<Logger, "warn"> }, options?: Record<string, unknown>) {
    super(cradle, options)
    cradle.logger.warn("No Stripe key is set: orders are paid with the test payment, no money moves")
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return {
      id: `test_${crypto.randomUUID()}`,
      data: { ...input.data, is_test: true },
    }
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data: { ...input.data, is_captured: true }, status: "captured" }
  }

  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...input.data, is_captured: true } }
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: input.data ?? {} }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return {
      data: input.data ?? {},
      status: input.data?.is_captured ? "captured" : "pending",
    }
  }
}
