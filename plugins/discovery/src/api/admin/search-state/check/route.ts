import type { SearchCheck } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mendSearchWorkflow } from "../../../../workflows"

/** Compares the search with the tables now, as each night, mends what differs, and says how much that was. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SearchCheck>) {
  const { result } = await mendSearchWorkflow(req.scope).run({ input: {} })
  res.json(result)
}
