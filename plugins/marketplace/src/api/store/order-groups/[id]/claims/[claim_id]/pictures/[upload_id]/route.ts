import type { MedusaResponse } from "@medusajs/framework/http"
import { keepClaimPictureWorkflow } from "../../../../../../../../workflows"
import { base64Of } from "../../../../../../../utils/base64-of"
import { answerClaim, groupsClaim } from "../../../../../../../utils/own-claim"
import type { GroupRequest } from "../../../../../../../utils/own-group"

/** The buyer shows what is wrong: a picture, its bytes as the body. */
export async function PUT(req: GroupRequest, res: MedusaResponse) {
  const id = await groupsClaim(req)
  await keepClaimPictureWorkflow(req.scope).run({
    input: { id, upload_id: req.params.upload_id ?? "", base64: base64Of(req) },
  })
  await answerClaim(req, res, id, "buyer")
}
