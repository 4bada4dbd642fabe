import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Refuses a NUL or half a surrogate pair anywhere in a request: Postgres stores neither, and each would come out as an
 * unknown error from wherever the text is used first.
 * @throws INVALID_DATA
 */
export function refuseUnstorableText(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const isBodyUnstorable = req.body !== undefined && /\\u0000|\\ud[89a-f]/i.test(JSON.stringify(req.body))
  if (isBodyUnstorable || /%00/.test(req.originalUrl)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A text of the request holds a character that cannot be stored: remove it",
    )
  }
  next()
}
