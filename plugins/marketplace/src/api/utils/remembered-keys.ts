import { createRequire } from "node:module"
import path from "node:path"
import type { MedusaNextFunction, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"

type KeyContext = MedusaStoreRequest["publishable_key_context"]
type EnsureKey = (req: MedusaStoreRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>

/** How long a publishable key may still be taken after it was revoked, or its sales channels were changed. */
const REMEMBERED_MS = 5_000

const guarded = new WeakSet<EnsureKey>()

/**
 * Keeps in memory what a valid publishable key may see. Medusa reads it anew, with two statements, for each request of
 * a shop, though there is one key a shop. Keys that are unknown or revoked are never remembered: Medusa answers them.
 */
export function rememberPublishableKeys(now: () => number = Date.now): void {
  const require = createRequire(__filename)
  const http = path.dirname(require.resolve("@medusajs/framework/http"))
  const core: { ensurePublishableApiKeyMiddleware: EnsureKey } = require(
    path.join(http, "middlewares", "ensure-publishable-api-key.js"),
  )
  const { ensurePublishableApiKeyMiddleware: ensure } = core
  if (guarded.has(ensure)) return
  const remembered = new Map<string, { context: KeyContext; until: number }>()

  core.ensurePublishableApiKeyMiddleware = async (req, res, next) => {
    const token = req.get("x-publishable-api-key") ?? ""
    const known = remembered.get(token)
    if (known && known.until > now()) {
      req.publishable_key_context = known.context
      return next()
    }
    remembered.delete(token)
    await ensure(req, res, (error?: unknown) => {
      if (!error)
        remembered.set(token, { context: req.publishable_key_context, until: now() + REMEMBERED_MS })
      next(error)
    })
  }
  guarded.add(core.ensurePublishableApiKeyMiddleware)
}
