import type { saveAnswersBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readApplication } from "../../../../views/application-view"
import { saveAnswersWorkflow } from "../../../../workflows"
import { ownApplication } from "../../../utils/own-application"
import type { MemberRequest } from "../../../utils/vendor-context"

/** Saves some answers; the others stay as they are. */
export async function POST(req: MemberRequest<z.infer<typeof saveAnswersBodySchema>>, res: MedusaResponse) {
  const { id } = await ownApplication(req.scope, req.member)
  await saveAnswersWorkflow(req.scope).run({ input: { id, answers: req.validatedBody.answers } })
  res.json({ application: await readApplication(req.scope, req.member.id) })
}
