import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import express from "express"

const MOST_MEGABYTES = 15
const read = express.raw({ type: () => true, limit: MOST_MEGABYTES * 1024 * 1024 })

/**
 * Takes the body as a picture's bytes, whatever type it says it has.
 * @throws INVALID_DATA when it is empty or too large
 */
export function rawPicture(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  read(req, res, (error?: unknown) => {
    if (isTooLarge(error)) {
      return next(invalid(`This picture is larger than ${MOST_MEGABYTES} MB: choose a smaller one`))
    }
    if (error) return next(error)
    if (Buffer.isBuffer(req.body) && req.body.length > 0) return next()
    next(invalid("The picture is empty: send its bytes as the body"))
  })
}

function isTooLarge(error: unknown): boolean {
  return (Object(error) as { type?: string }).type === "entity.too.large"
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
