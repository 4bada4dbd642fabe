import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import express from "express"

/** A picture of a good phone; the web app has made it smaller where it could. */
const MOST_BYTES = 12 * 1024 * 1024

const read = express.raw({ type: () => true, limit: MOST_BYTES })

/**
 * Takes the body as a file, whatever type it says it has.
 * @throws INVALID_DATA when it is empty
 */
export function rawFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  read(req, res, (error?: unknown) => {
    if (error) return next(error)
    if (Buffer.isBuffer(req.body) && req.body.length > 0) return next()
    next(new MedusaError(MedusaError.Types.INVALID_DATA, "The file is empty: send its bytes as the body"))
  })
}
