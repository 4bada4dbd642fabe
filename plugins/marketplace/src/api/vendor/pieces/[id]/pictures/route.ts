import type { ArrangePictures } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { arrangePicturesWorkflow } from "../../../../../workflows"
import { answerPiece } from "../../../../utils/own-piece"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Orders the pictures, and says what they show. */
export async function POST(req: VendorRequest<ArrangePictures>, res: MedusaResponse) {
  await arrangePicturesWorkflow(req.scope).run({
    input: { ...req.validatedBody, sheet_id: req.params.id ?? "" },
  })
  await answerPiece(req, res)
}
