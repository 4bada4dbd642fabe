import { localeOf } from "@hirfa/contracts"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ZodType } from "zod"

// Medusa's own `validateAndTransformQuery` adds `fields`, `limit` and `offset` to each query; these routes have none.
/** Checks a query string; a wrong one is answered with 400 and the name of each wrong field. */
export function validQuery(schema: ZodType<Record<string, unknown>>, lists: readonly string[] = []) {
  return (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
    // Medusa takes `locale` (or its own header) out of the query and lays it on the request as a tag, as fr-FR.
    const given = {
      ...req.query,
      ...(req.locale === undefined ? {} : { locale: localeOf(req.locale) ?? req.locale }),
    }
    const asked = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [
        key,
        lists.includes(key) && typeof value === "string" ? [value] : value,
      ]),
    )
    const parsed = schema.safeParse(asked)
    if (!parsed.success) {
      const problems = parsed.error.issues.map(
        (issue) => `${issue.path.join(".") || "query"}: ${issue.message}`,
      )
      return next(new MedusaError(MedusaError.Types.INVALID_DATA, problems.join("; ")))
    }
    req.validatedQuery = parsed.data
    next()
  }
}
