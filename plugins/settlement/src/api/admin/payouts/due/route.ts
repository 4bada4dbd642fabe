import type { DuePayoutsAnswer } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { balanceView } from "../../../../views/ledger"
import { duePayouts } from "../../../../workflows/payouts/due"

/** Who has something to be paid, or owes something, and what stands in the way of each. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const rows = await duePayouts(req.scope)
  const answer: DuePayoutsAnswer = {
    due: rows
      .filter(({ balance }) => balance.available > 0 || balance.debt < 0)
      .map(({ balance, seller, plan }) => ({
        ...balanceView(balance, balance.currency_code),
        seller_id: seller.id,
        seller_name: seller.name,
        obstacle: "obstacle" in plan ? plan.obstacle : null,
      })),
  }
  res.json(answer)
}
