import type { MedusaResponse } from "@medusajs/framework/http"
import { keepClaimPictureWorkflow } from "../../../../../../workflows"
import { base64Of } from "../../../../../utils/base64-of"
import { answerClaim } from "../../../../../utils/own-claim"
import type { VendorRequest } from "../../../../../utils/vendor-context"

/** The seller shows what came back: a picture, its bytes as the body. */
export async function PUT(req: VendorRequest, res: MedusaResponse) {
  const { id = "", upload_id = "" } = req.params
  await keepClaimPictureWorkflow(req.scope).run({ input: { id, upload_id, base64: base64Of(req) } })
  await answerClaim(req, res, id, "seller")
}
