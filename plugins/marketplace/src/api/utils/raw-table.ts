import { MOST_TABLE_BYTES } from "@hirfa/contracts"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import express from "express"
import { refusal } from "../../bulk/read-file"
import { localeOfRequest } from "./locale"

const read = express.raw({ type: () => true, limit: MOST_TABLE_BYTES })

/**
 * Takes the body as a table's bytes, whatever type it says it has.
 * @throws INVALID_DATA when it is empty or too large
 */
export function rawTable(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  read(req, res, (error?: unknown) => {
    const locale = localeOfRequest(req)
    if ((Object(error) as { type?: string }).type === "entity.too.large")
      return next(refusal("too_large", {}, locale))
    if (error) return next(error)
    if (Buffer.isBuffer(req.body) && req.body.length > 0) return next()
    next(refusal("empty", {}, locale))
  })
}
