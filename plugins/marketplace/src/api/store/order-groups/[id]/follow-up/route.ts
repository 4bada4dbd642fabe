import type { MedusaResponse } from "@medusajs/framework/http"
import { answerFollowUps, type GroupRequest } from "../../../../utils/own-group"

/** What happens with the orders of a group after they are placed: making, returns, problems. */
export async function GET(req: GroupRequest, res: MedusaResponse) {
  await answerFollowUps(req, res)
}
