import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readOperatorClaim } from "../../../../operator/claims"

/** One return or problem, with its whole history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id = "" } = req.params
  const claim = await readOperatorClaim(req.scope, id)
  if (!claim) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no claim ${id}`)
  res.json({ claim })
}
