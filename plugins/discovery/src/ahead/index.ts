import { createRequire } from "node:module"
import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pieceQuery, SEARCH_LISTS, searchQuery } from "../api/queries"
import { GET as answerPiece } from "../api/store/pieces/[handle]/route"
import { GET as answerSearch } from "../api/store/search/route"
import { validQuery } from "../api/validate"

type Handler = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown
type App = { get(path: string, ...handlers: Handler[]): void }
type Load = (options: { app: App }) => Promise<unknown>

/** More parameters than this are read by Medusa's own parser, which takes any number of them. */
const PARAMETERS = 20

const guarded = new WeakSet<Load>()
const load = createRequire(__filename)
const http = path.dirname(load.resolve("@medusajs/framework/http"))
/** Looked up at each request: other plugins put their own checks around these. */
const checks = {
  key: load(path.join(http, "middlewares", "ensure-publishable-api-key.js")),
  locale: load(path.join(http, "middlewares", "apply-locale.js")),
}

/**
 * Lets the two routes that browsing stands on be answered ahead of the middlewares of Medusa's API: the same checks of
 * key, language and query and the same handler, after logging and compression, without the parsers of bodies, the
 * sessions of customers and the matching of two hundred routes. Whatever such a route could need of those (a page of
 * another origin, an address with rare parts) goes the long way to the same handler. To be called before Medusa loads.
 */
export function answerReadersAhead(): void {
  const loader: { expressLoader: Load } = load(path.join(http, "express-loader.js"))
  const { expressLoader } = loader
  if (guarded.has(expressLoader)) return
  loader.expressLoader = (options) => {
    // Its own middlewares stand when it returns; those of the API come after.
    const loading = expressLoader(options)
    ahead(options.app, "/store/search", validQuery(searchQuery, SEARCH_LISTS), answerSearch)
    ahead(options.app, "/store/pieces/:handle", validQuery(pieceQuery), answerPiece)
    return loading
  }
  guarded.add(loader.expressLoader)
}

function ahead<Request>(
  app: App,
  address: string,
  valid: Handler,
  answer: (req: Request, res: MedusaResponse) => Promise<unknown>,
): void {
  app.get(
    address,
    (req, res, next) => {
      if (!isPlainRequest(req)) return next("route")
      // As Medusa's check of origins says of every answer of a shop.
      res.vary("Origin")
      res.setHeader("Access-Control-Allow-Credentials", "true")
      next()
    },
    (req, res, next) => checks.key.ensurePublishableApiKeyMiddleware(req, res, next),
    (req, res, next) => checks.locale.applyLocale(req, res, next),
    valid,
    (req, res, next) => answer(req as Request, res).catch(next),
  )
}

/** Nothing of it would be read otherwise by what stands in between. */
function isPlainRequest({ headers, originalUrl }: MedusaRequest): boolean {
  return (
    headers.origin === undefined &&
    !/\[|%5b|%00/i.test(originalUrl) &&
    originalUrl.split("&").length <= PARAMETERS
  )
}
