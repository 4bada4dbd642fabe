import { timingSafeEqual } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { discoveryOptions } from "../changes/options"

/** Lets only our own web app in: it shares the secret by which its pages are purged. */
export function onlyWebApp(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const given = Buffer.from(req.headers.authorization ?? "")
  const wanted = Buffer.from(`Bearer ${discoveryOptions(req.scope).purgeSecret}`)
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return next()
  next(new MedusaError(MedusaError.Types.UNAUTHORIZED, "The bearer secret is missing or wrong"))
}
