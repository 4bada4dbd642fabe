import type { MissedSearchesAnswer, MissedSearchesQuery } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { spanOf, toldSpan } from "../../../insights/period"
import { missedSearches } from "../../../insights/searches"
import { rowsOf } from "../../../rows"

/** What was searched and not found in the whole marketplace. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, MissedSearchesQuery>,
  res: MedusaResponse<MissedSearchesAnswer>,
) {
  const { period, limit, offset } = req.validatedQuery
  const span = spanOf(period, new Date())
  res.json({ ...toldSpan(span), ...(await missedSearches(rowsOf(req.scope), span, { limit, offset })) })
}
