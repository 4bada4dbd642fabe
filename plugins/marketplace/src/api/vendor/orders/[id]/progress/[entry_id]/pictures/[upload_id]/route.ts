import type { MedusaResponse } from "@medusajs/framework/http"
import { keepProgressPictureWorkflow } from "../../../../../../../../workflows"
import { answerFollowUp } from "../../../../../../../utils/answer-follow-up"
import { base64Of } from "../../../../../../../utils/base64-of"
import type { VendorRequest } from "../../../../../../../utils/vendor-context"

/** A picture of the making, its bytes as the body. */
export async function PUT(req: VendorRequest, res: MedusaResponse) {
  const { id = "", entry_id = "", upload_id = "" } = req.params
  await keepProgressPictureWorkflow(req.scope).run({
    input: { order_id: id, entry_id, upload_id, base64: base64Of(req) },
  })
  await answerFollowUp(req, res)
}
