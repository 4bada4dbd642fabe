import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/** Puts the parsed query of a schema of the contracts on the request; names the field and what is wrong with it. */
export function validateQuery(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    Object.assign(req, { validatedQuery: parse(schema, req.query, "query") })
    next()
  }
}

/** As `validateQuery`, for the body. No body is an empty one. */
export function validateBody(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    Object.assign(req, { validatedBody: parse(schema, req.body ?? {}, "body") })
    next()
  }
}

function parse(schema: z.ZodType, value: unknown, what: string): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".") || what}: ${message}`)
  throw new MedusaError(MedusaError.Types.INVALID_DATA, problems.join("; "))
}
