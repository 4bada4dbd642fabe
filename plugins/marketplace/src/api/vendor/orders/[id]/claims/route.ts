import type { AskClaimBody } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { askClaimWorkflow } from "../../../../../workflows"
import { answerClaim } from "../../../../utils/own-claim"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** The seller writes down a return or a problem that the buyer told otherwise, or that she saw herself. */
export async function POST(req: VendorRequest<AskClaimBody>, res: MedusaResponse) {
  const { result } = await askClaimWorkflow(req.scope).run({
    input: {
      order_id: req.params.id ?? "",
      by: "seller",
      actor_id: req.vendor.member.id,
      body: req.validatedBody,
    },
  })
  await answerClaim(req, res, result.id, "seller")
}
