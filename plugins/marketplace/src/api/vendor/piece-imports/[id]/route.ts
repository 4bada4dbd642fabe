import type { MedusaResponse } from "@medusajs/framework/http"
import { answerImport } from "../../../utils/own-import"
import type { VendorRequest } from "../../../utils/vendor-context"

/** An import with how far it is. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  await answerImport(req, res)
}
