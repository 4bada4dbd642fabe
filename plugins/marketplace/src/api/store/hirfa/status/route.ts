import { PAYMENT_PROVIDERS } from "@hirfa/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** Whether buyers pay with money or with the plainly marked test payment. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const [stripe] = await req.scope
    .resolve(Modules.PAYMENT)
    .listPaymentProviders({ id: PAYMENT_PROVIDERS.stripe, is_enabled: true }, { take: 1 })
  res.json({ payment: stripe ? "stripe" : "test" })
}
