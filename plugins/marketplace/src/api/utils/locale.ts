import { BASE_LOCALE, type Locale, localeOf } from "@hirfa/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The language asked for by `?locale=` or Medusa's header; the base one when it is none of ours. On store routes
 * Medusa takes the parameter out of the query and keeps it as `req.locale`.
 */
export function localeOfRequest(req: Pick<MedusaRequest, "locale" | "query">): Locale {
  const asked = req.locale ?? req.query.locale
  return (typeof asked === "string" ? localeOf(asked) : undefined) ?? BASE_LOCALE
}
