import { localeOf } from "@hirfa/contracts"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ZodError, ZodType } from "zod"

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
    if (!parsed.success) return next(refusalOf(parsed.error, "query"))
    req.validatedQuery = parsed.data
    next()
  }
}

/** Checks a body; a wrong one is answered with 400 and the name of each wrong field. */
export function validBody(schema: ZodType) {
  return (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
    const parsed = schema.safeParse(req.body)
    if (!parsed.success) return next(refusalOf(parsed.error, "body"))
    req.validatedBody = parsed.data
    next()
  }
}

function refusalOf({ issues }: ZodError, what: string): MedusaError {
  const problems = issues.map((issue) => `${issue.path.join(".") || what}: ${issue.message}`)
  return new MedusaError(MedusaError.Types.INVALID_DATA, problems.join("; "))
}
