import { createRequire } from "node:module"
import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

type ApplyLocale = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>

const guarded = new WeakSet<ApplyLocale>()

/**
 * Makes a store route refuse `?locale=fr&locale=ar`. Medusa takes the parameter for a text before any middleware of a
 * plugin runs, and outside of what catches its errors: an array there is a request that nobody ever answers. So its own
 * function is put behind a check, while the middlewares are loaded, which is before the function is put into the app.
 */
export function refuseRepeatedLocale(): void {
  const require = createRequire(__filename)
  const http = path.dirname(require.resolve("@medusajs/framework/http"))
  const core: { applyLocale: ApplyLocale } = require(path.join(http, "middlewares", "apply-locale.js"))
  const { applyLocale } = core
  if (guarded.has(applyLocale)) return
  core.applyLocale = async (req, res, next) => {
    const { locale } = req.query
    if (locale === undefined || typeof locale === "string") return applyLocale(req, res, next)
    next(new MedusaError(MedusaError.Types.INVALID_DATA, "locale: give one language, as en, fr or ar"))
  }
  guarded.add(core.applyLocale)
}
