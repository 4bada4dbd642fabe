import { PAYOUT_MODULE, type VendorBalance } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { moneyOf } from "../../../money/minor"
import { balanceView } from "../../../views/ledger"
import { duePayouts } from "../../../workflows/payouts/due"
import { wholeOf } from "../../../workflows/settle/terms"
import type { VendorRequest } from "../../utils/vendor-request"

/** What the seller is owed, and what stands between it and the next payout. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  const { id: seller_id } = req.vendor.seller
  const [due, underway] = await Promise.all([
    duePayouts(req.scope, { seller_id }),
    req.scope.resolve(PAYOUT_MODULE).listPayouts({ seller_id, status: ["prepared", "sent"] }, { take: 1000 }),
  ])
  const answer: VendorBalance = {
    balances: due.map(({ balance, minimum, plan }) => ({
      ...balanceView(balance, balance.currency_code),
      minimum,
      obstacle: "obstacle" in plan ? plan.obstacle : null,
    })),
    on_the_way: underway.map((row) => moneyOf(wholeOf(row.paid_amount), row.paid_currency_code)),
  }
  res.json(answer)
}
