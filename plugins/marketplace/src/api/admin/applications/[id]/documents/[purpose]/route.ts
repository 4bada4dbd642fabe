import { DOCUMENT_PURPOSES } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readApplicationRow } from "../../../../../../workflows/application/facts"
import { sendDocument } from "../../../../../utils/send-document"

/** A paper of an application. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const purpose = DOCUMENT_PURPOSES.find((known) => known === req.params.purpose)
  if (!purpose) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no paper ${req.params.purpose}`)
  await sendDocument(req.scope, res, await readApplicationRow(req.scope, req.params.id ?? ""), purpose)
}
