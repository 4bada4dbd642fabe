import type { MedusaResponse } from "@medusajs/framework/http"
import { readPricing } from "../../../../sheets/facts"
import { setRoundingWorkflow } from "../../../../workflows"
import { answerRounding } from "../../../utils/rounding"
import type { VendorRequest } from "../../../utils/vendor-context"

/** To what this seller's prices in a currency are rounded up, from the next price on. */
export async function POST(
  req: VendorRequest<{ currency: string; step: number | null }>,
  res: MedusaResponse,
) {
  const seller_id = req.vendor.seller.id
  await setRoundingWorkflow(req.scope).run({ input: { seller_id, ...req.validatedBody } })
  res.json({ rounding: answerRounding(await readPricing(req.scope, seller_id)) })
}
