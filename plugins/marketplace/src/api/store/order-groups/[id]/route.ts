import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readOrderGroup } from "../../../../views/order-group-view"
import { localeOfRequest } from "../../../utils/locale"
import { maySee } from "../../../utils/own-group"

/** One order group, for who holds its signed link, its cart's id, or the account that bought it. Others get a 404. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const found = await readOrderGroup(req.scope, id, localeOfRequest(req))
  if (!found || !maySee(req, found.group))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order group ${id} for you`)
  res.json({ order_group: found.view })
}
