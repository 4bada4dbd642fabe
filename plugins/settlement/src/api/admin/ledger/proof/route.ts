import { LEDGER_MODULE, type LedgerProof } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { proofOf } from "../../../../views/proof"

/** Captured less given back, and who has it: the two are equal in every currency. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const answer: LedgerProof = proofOf(await req.scope.resolve(LEDGER_MODULE).accountSums())
  res.json(answer)
}
