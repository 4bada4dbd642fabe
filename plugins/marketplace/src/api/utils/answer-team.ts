import type { MedusaResponse } from "@medusajs/framework/http"
import { readTeam } from "../../views/team-view"
import type { VendorRequest } from "./vendor-context"

/** Answers a request on the team with the team as it stands now. */
export async function answerTeam(req: VendorRequest, res: MedusaResponse): Promise<void> {
  const { seller, member } = req.vendor
  res.json(await readTeam(req.scope, { seller_id: seller.id, member_id: member.id }))
}
