import type { ExchangeRate, exchangeRatesQuerySchema } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { listExchangeRates } from "../../../operator/exchange-rates"
import { recordRatesWorkflow } from "../../../workflows"

/** What a dirham is worth, by currency and day. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof exchangeRatesQuerySchema>>,
  res: MedusaResponse,
) {
  res.json(await listExchangeRates(req.scope, req.validatedQuery))
}

export async function POST(req: AuthenticatedMedusaRequest<{ rates: ExchangeRate[] }>, res: MedusaResponse) {
  const { result } = await recordRatesWorkflow(req.scope).run({
    input: { rates: req.validatedBody.rates, recorded_by: req.auth_context.actor_id },
  })
  res.status(201).json(result)
}
