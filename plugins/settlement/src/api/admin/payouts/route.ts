import { type OperatorPayoutsAnswer, type operatorPayoutsQuerySchema, PAYOUT_MODULE } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { operatorPayoutView, sellerNames } from "../../../views/payouts"

/** Payouts of all sellers, the youngest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof operatorPayoutsQuerySchema>>,
  res: MedusaResponse,
) {
  const { status, limit: take, offset: skip } = req.validatedQuery
  const [rows, count] = await req.scope
    .resolve(PAYOUT_MODULE)
    .listAndCountPayouts(status ? { status } : {}, { take, skip, order: { number: "DESC" } })
  const names = await sellerNames(
    req.scope,
    rows.map(({ seller_id }) => seller_id),
  )
  const answer: OperatorPayoutsAnswer = { payouts: rows.map((row) => operatorPayoutView(row, names)), count }
  res.json(answer)
}
