import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { keepPictureWorkflow, removePictureWorkflow } from "../../../../../../workflows"
import { answerPiece } from "../../../../../utils/own-piece"
import type { VendorRequest } from "../../../../../utils/vendor-context"

/** Takes a picture, its bytes as the body. The same upload id sent twice is one picture. */
export async function PUT(req: VendorRequest, res: MedusaResponse) {
  const base64 = Buffer.isBuffer(req.body) ? req.body.toString("base64") : ""
  await keepPictureWorkflow(req.scope).run({ input: { ...namesOf(req), base64 } })
  await answerPiece(req, res)
}

/** Takes a picture away. */
export async function DELETE(req: VendorRequest, res: MedusaResponse) {
  await removePictureWorkflow(req.scope).run({ input: namesOf(req) })
  await answerPiece(req, res)
}

function namesOf({ params }: VendorRequest) {
  const { id = "", upload_id = "" } = params
  if (!/^[\w-]{8,80}$/.test(upload_id)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "upload_id has 8 to 80 letters, digits or dashes")
  }
  return { sheet_id: id, upload_id }
}
