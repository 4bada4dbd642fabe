import { PAYMENT_PROVIDERS } from "@hirfa/contracts"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/**
 * Refuses a webhook whose signature is not Stripe's at the door, so that whoever sends it learns it, and nothing of it
 * enters the event bus. Medusa's route answers 200 to anything and finds out later.
 */
export async function verifyStripeWebhook(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const payload = { data: { ...Object(req.body) }, rawData: req.rawBody ?? "", headers: req.headers }
  try {
    await req.scope
      .resolve(Modules.PAYMENT)
      .getWebhookActionAndData({ provider: PAYMENT_PROVIDERS.stripe.replace(/^pp_/, ""), payload })
  } catch {
    res.status(400).json({ type: "invalid_data", message: "The signature of this webhook is not Stripe's" })
    return
  }
  next()
}
