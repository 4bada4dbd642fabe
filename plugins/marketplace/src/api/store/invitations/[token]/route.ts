import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readInvitation } from "../../../../views/invitation-view"

/** What an invitation is to, for whoever holds its link. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const invitation = await readInvitation(req.scope, req.params.token ?? "")
  if (!invitation) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This link is not an invitation")
  res.setHeader("cache-control", "private, no-store")
  res.json({ invitation })
}
