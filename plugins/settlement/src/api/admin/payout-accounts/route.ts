import { PAYOUT_MODULE, type PayoutAccountsAnswer, type payoutAccountsQuerySchema } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { accountView, sellerNames } from "../../../views/payouts"

/** Where sellers want to be paid, the oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof payoutAccountsQuerySchema>>,
  res: MedusaResponse,
) {
  const { status, limit: take, offset: skip } = req.validatedQuery
  const [rows, count] = await req.scope
    .resolve(PAYOUT_MODULE)
    // Stripe's it checks itself.
    .listAndCountPayoutAccounts(
      { provider: { $ne: "stripe-connect" }, ...(status ? { status } : {}) },
      {
        take,
        skip,
        order: { created_at: "ASC", id: "ASC" },
      },
    )
  const names = await sellerNames(
    req.scope,
    rows.map(({ seller_id }) => seller_id),
  )
  const answer: PayoutAccountsAnswer = {
    accounts: rows.map((row) => ({ ...accountView(row), seller_name: names.get(row.seller_id) ?? "" })),
    count,
  }
  res.json(answer)
}
