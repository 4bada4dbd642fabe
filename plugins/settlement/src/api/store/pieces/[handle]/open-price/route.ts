import type { openPriceQuerySchema } from "@hirfa/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readOpenPrice } from "../../../../../views/open-price"

/** What a piece's price is made of, delivery apart. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { currency, country } = req.validatedQuery as z.infer<typeof openPriceQuerySchema>
  res.json({
    open_price: await readOpenPrice(req.scope, { handle: req.params.handle ?? "", currency, country }),
  })
}
