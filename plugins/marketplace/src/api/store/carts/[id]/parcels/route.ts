import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readCart } from "../../../../../views/cart-view"
import { localeOfRequest } from "../../../../utils/locale"

/** The cart by cooperative. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const cart = await readCart(req.scope, id, localeOfRequest(req))
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${id}`)
  res.json({ cart })
}
