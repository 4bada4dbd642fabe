import { DOCUMENT_PURPOSES, type DocumentPurpose } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readApplication } from "../../../../../views/application-view"
import { keepDocumentWorkflow } from "../../../../../workflows"
import { ownApplication } from "../../../../utils/own-application"
import { sendDocument } from "../../../../utils/send-document"
import type { MemberRequest } from "../../../../utils/vendor-context"

/** The applicant's own paper. */
export async function GET(req: MemberRequest, res: MedusaResponse) {
  await sendDocument(req.scope, res, await ownApplication(req.scope, req.member), purposeOf(req))
}

/** Takes a paper or a picture, its bytes as the body, in the place of the one that was there. */
export async function PUT(req: MemberRequest, res: MedusaResponse) {
  await keep(req, res, Buffer.isBuffer(req.body) ? req.body.toString("base64") : "")
}

/** Takes a paper or a picture away. */
export async function DELETE(req: MemberRequest, res: MedusaResponse) {
  await keep(req, res, null)
}

async function keep(req: MemberRequest, res: MedusaResponse, base64: string | null): Promise<void> {
  const purpose = purposeOf(req)
  const { id } = await ownApplication(req.scope, req.member)
  await keepDocumentWorkflow(req.scope).run({ input: { id, purpose, base64 } })
  res.json({ application: await readApplication(req.scope, req.member.id) })
}

function purposeOf(req: MemberRequest): DocumentPurpose {
  const purpose = DOCUMENT_PURPOSES.find((known) => known === req.params.purpose)
  if (purpose) return purpose
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no paper ${req.params.purpose}: use one of ${DOCUMENT_PURPOSES.join(", ")}`,
  )
}
