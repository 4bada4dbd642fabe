import type { progressBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { reportProgressWorkflow } from "../../../../../workflows"
import { answerFollowUp } from "../../../../utils/answer-follow-up"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Tells the buyer how far the making is. */
export async function POST(req: VendorRequest<z.infer<typeof progressBodySchema>>, res: MedusaResponse) {
  await reportProgressWorkflow(req.scope).run({
    input: { order_id: req.params.id ?? "", member_id: req.vendor.member.id, ...req.validatedBody },
  })
  await answerFollowUp(req, res)
}
