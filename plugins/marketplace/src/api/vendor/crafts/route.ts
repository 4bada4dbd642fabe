import type { CraftsAnswer } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readCrafts } from "../../../views/crafts-view"
import { localeOfRequest } from "../../utils/locale"
import type { VendorRequest } from "../../utils/vendor-context"

/** What a piece can be, by picture. */
export async function GET(req: VendorRequest, res: MedusaResponse<CraftsAnswer>) {
  res.json(await readCrafts(req.scope, localeOfRequest(req)))
}
