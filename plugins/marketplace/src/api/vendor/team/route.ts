import type { MedusaResponse } from "@medusajs/framework/http"
import { answerTeam } from "../../utils/answer-team"
import type { VendorRequest } from "../../utils/vendor-context"

/** Who works for the seller, and who is invited. */
export async function GET(req: VendorRequest, res: MedusaResponse) {
  await answerTeam(req, res)
}
