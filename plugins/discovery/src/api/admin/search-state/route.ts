import type { SearchState } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSearchState } from "../../../search-state/read"

/** What state the search is in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SearchState>) {
  res.json(await readSearchState(req.scope))
}
