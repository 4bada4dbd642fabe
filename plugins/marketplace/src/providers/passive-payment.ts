import type {
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, PaymentActions } from "@medusajs/framework/utils"

/**
 * A payment provider behind which nobody stands: there is no one to tell of what happens to a payment, and no one who
 * calls back. What the payment remembers is kept as it is.
 */
export abstract class PassivePaymentProvider extends AbstractPaymentProvider {
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return unchanged(input)
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return unchanged(input)
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return unchanged(input)
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return unchanged(input)
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return unchanged(input)
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

function unchanged({ data = {} }: { data?: Record<string, unknown> }) {
  return { data }
}
