import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readConnectState } from "../../../../views/connect"

/** How paying by Stripe stands: what can be transferred, and the accounts of sellers. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await readConnectState(req.scope))
}
