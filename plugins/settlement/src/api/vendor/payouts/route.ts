import { PAYOUT_MODULE, type PayoutsAnswer, type payoutsQuerySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { payoutOrderNumbers, payoutView } from "../../../views/payouts"
import type { VendorRequest } from "../../utils/vendor-request"

/** The seller's payouts, the youngest first; one that was never set aside is none. */
export async function GET(
  req: VendorRequest<unknown, z.infer<typeof payoutsQuerySchema>>,
  res: MedusaResponse,
) {
  const { limit: take, offset: skip } = req.validatedQuery
  const [payouts, count] = await req.scope
    .resolve(PAYOUT_MODULE)
    .listAndCountPayouts(
      { seller_id: req.vendor.seller.id, status: { $nin: ["preparing", "dropped"] } },
      { take, skip, order: { number: "DESC" }, relations: ["reversals"] },
    )
  const numbers = await payoutOrderNumbers(req.scope, payouts)
  const answer: PayoutsAnswer = { payouts: payouts.map((row) => payoutView(row, numbers)), count }
  res.json(answer)
}
