import type { PriceAnswer } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readPricing } from "../../../sheets/facts"
import { pricesAbroad } from "../../../sheets/prices"
import { answerRounding } from "../../utils/rounding"
import type { VendorRequest } from "../../utils/vendor-context"

/** What buyers would pay abroad for a price in dirhams, by the rates of today. */
export async function GET(req: VendorRequest<unknown, { mad: number }>, res: MedusaResponse<PriceAnswer>) {
  const pricing = await readPricing(req.scope, req.vendor.seller.id)
  res.json({
    buyers_pay: pricesAbroad(req.validatedQuery.mad, pricing),
    rounding: answerRounding(pricing),
  })
}
