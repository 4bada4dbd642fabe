import type { ExchangeRate } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordRatesWorkflow } from "../../../workflows"

const SHOWN = 200

/** The latest rates first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { data } = await req.scope.resolve("query").graph({
    entity: "exchange_rate",
    fields: ["id", "currency_code", "mad_per_unit", "valid_from", "source", "source_url"],
    pagination: { take: SHOWN, order: { valid_from: "DESC", currency_code: "ASC" } },
  })
  res.json({ exchange_rates: data })
}

export async function POST(req: AuthenticatedMedusaRequest<{ rates: ExchangeRate[] }>, res: MedusaResponse) {
  const { result } = await recordRatesWorkflow(req.scope).run({
    input: { rates: req.validatedBody.rates, recorded_by: req.auth_context.actor_id },
  })
  res.status(201).json(result)
}
