import type { Locale } from "@hirfa/contracts"
import type { Query } from "../documents/query"
import type { Rows } from "../rows"
import type { Span } from "./period"

/** What every insight is read from, for one seller. */
export interface InsightSource {
  query: Query
  rows: Rows
  seller_id: string
  span: Span
  locale: Locale
}
