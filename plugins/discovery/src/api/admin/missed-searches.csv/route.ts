import type { MissedSearchesQuery } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { spanOf, toldSpan } from "../../../insights/period"
import { missedSearches } from "../../../insights/searches"
import { rowsOf } from "../../../rows"

/** Far more than anybody reads, and a bound. */
const MOST_ROWS = 10_000

/** The same as a table for spreadsheets. Counted words hold letters and digits only: none begins a formula or a field. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, MissedSearchesQuery>,
  res: MedusaResponse,
) {
  const span = spanOf(req.validatedQuery.period, new Date())
  const { from, to } = toldSpan(span)
  const { searches } = await missedSearches(rowsOf(req.scope), span, { limit: MOST_ROWS, offset: 0 })
  const lines = searches.map(({ query, locale, missed, missed_before }) =>
    [query, locale, missed, missed_before].join(","),
  )
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="not-found-${from}-${to}.csv"`)
  res.send(`\uFEFF${["searched,language,not found,not found before", ...lines].join("\r\n")}\r\n`)
}
