import type { MedusaResponse } from "@medusajs/framework/http"
import { answerFollowUp } from "../../../../utils/answer-follow-up"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** What happens with an order after it is placed: making, returns, problems. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  await answerFollowUp(req, res)
}
