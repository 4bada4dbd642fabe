import { LEDGER_MODULE, type LedgerAnswer, type ledgerQuerySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { ledgerLines } from "../../../views/ledger"
import type { VendorRequest } from "../../utils/vendor-request"

/** The seller's movements, the youngest first. */
export async function GET(
  req: VendorRequest<unknown, z.infer<typeof ledgerQuerySchema>>,
  res: MedusaResponse,
) {
  const { currency, limit, offset } = req.validatedQuery
  const { lines, count } = await req.scope.resolve(LEDGER_MODULE).lines({
    seller_id: req.vendor.seller.id,
    ...(currency ? { currency_code: currency } : {}),
    take: limit,
    skip: offset,
  })
  const answer: LedgerAnswer = { lines: await ledgerLines(req.scope, lines), count }
  res.json(answer)
}
