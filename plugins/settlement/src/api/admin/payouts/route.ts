import { type OperatorPayoutsAnswer, type operatorPayoutsQuerySchema, PAYOUT_MODULE } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { operatorPayoutView, payoutOrderNumbers, sellerNames } from "../../../views/payouts"

/** Payouts of all sellers, the youngest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof operatorPayoutsQuerySchema>>,
  res: MedusaResponse,
) {
  const { status, provider, limit: take, offset: skip } = req.validatedQuery
  const [rows, count] = await req.scope
    .resolve(PAYOUT_MODULE)
    .listAndCountPayouts(
      { ...(status ? { status } : {}), ...(provider ? { provider } : {}) },
      { take, skip, order: { number: "DESC" }, relations: ["reversals"] },
    )
  const [names, numbers] = await Promise.all([
    sellerNames(
      req.scope,
      rows.map(({ seller_id }) => seller_id),
    ),
    payoutOrderNumbers(req.scope, rows),
  ])
  const payouts = rows.map((row) => operatorPayoutView(row, { names, numbers }))
  const answer: OperatorPayoutsAnswer = { payouts, count }
  res.json(answer)
}
