import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { readCart } from "../../../../../views/cart-view"
import { localeOfRequest } from "../../../../utils/locale"

/** The buyer accepts the prices of today: each line takes the price that holds now. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  await refreshCartItemsWorkflow(req.scope).run({ input: { cart_id: id, force_refresh: true } })
  const cart = await readCart(req.scope, id, localeOfRequest(req))
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${id}`)
  res.json({ cart })
}
