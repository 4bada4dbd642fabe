import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { env } from "../app/env.server"
import { commonHeaders } from "../app/lib/http/security-headers.server"
import { cacheableOf } from "./cache-policy"
import { answerCacheRoute } from "./cache-routes"
import { type InterestCounter, isLookedAt } from "./interest"
import { keepCounting } from "./interest-sender"
import { isPage, type Page, PageCache, type Rendered } from "./page-cache"
import { render } from "./render"
import { answerPlain, sendPage, sendRendered } from "./send"
import { staticFiles } from "./static-files"
import { addressOf, BodyTooLarge, bodyLimitOf, readBody, UnreadableHost } from "./web-request"

export { env }

const COMMON = Object.entries(commonHeaders())

/** The web app as a listener for Node's own HTTP server. `clientFolder` is `build/client`. */
export function createListener(clientFolder: string, counter?: InterestCounter): RequestListener {
  const serveFile = staticFiles(clientFolder)
  const cache = new PageCache({
    capacityBytes: env.PAGE_CACHE_MB * 1_048_576,
    freshMs: 60_000,
    staleMs: 10 * 60_000,
    onError: (error) => console.error("A page could not be renewed:", error),
  })

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of COMMON) response.setHeader(name, value)
    const target = targetOf(request)
    if (!target) return answerPlain(response, 400, "This address cannot be read.")
    const { path, search } = target
    if (path === "/healthz") return answerPlain(response, 200, "ok")
    if (path.startsWith("/_cache/")) return await answerCacheRoute({ request, response, path, cache })
    if (isReading(request) && serveFile(request, response, path)) return

    const { cookie, "accept-language": acceptLanguage } = request.headers
    const cacheable = cacheableOf({ method: request.method, path, search, cookies: cookie, acceptLanguage })
    if (cacheable && env.PAGE_CACHE_MB > 0) {
      const { cookies } = cacheable
      const make = () => {
        const url = addressOf(request, env.PUBLIC_URL, `${path}${cacheable.search}`)
        return render({ request, url, method: "GET", cookies, body: undefined })
      }
      const page = cache.peek(cacheable.key, make) ?? (await cache.get(cacheable.key, make))
      countInterest(request, page)
      if (isPage(page)) return await sendPage(request, response, page)
      return await sendRendered(request, response, page)
    }
    const body = isReading(request) ? undefined : await readBody(request, bodyLimitOf(request, path))
    const url = addressOf(request, env.PUBLIC_URL, `${path}${search}`)
    const rendered = await render({ request, url, body })
    countInterest(request, rendered)
    await sendRendered(request, response, rendered)
  }

  const countInterest = (request: IncomingMessage, { interest }: Page | Rendered) => {
    if (counter && interest && isLookedAt(request)) counter.add(interest)
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => fail(error, response))
  }
}

function isReading(request: IncomingMessage): boolean {
  return request.method === "GET" || request.method === "HEAD"
}

/** Path and query of a request, or undefined when its percent-encoding is broken. */
function targetOf(request: IncomingMessage): { path: string; search: string } | undefined {
  const target = request.url ?? "/"
  if (!target.startsWith("/")) return undefined
  const mark = target.indexOf("?")
  const path = mark < 0 ? target : target.slice(0, mark)
  // Two slashes at the start would name another host when joined to an origin.
  if (path.startsWith("//")) return undefined
  try {
    decodeURIComponent(path)
  } catch {
    return undefined
  }
  return { path, search: mark < 0 ? "" : target.slice(mark) }
}

function fail(error: unknown, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (error instanceof BodyTooLarge) {
    response.setHeader("connection", "close")
    answerPlain(response, 413, `What you sent is too large: at most ${error.limit / 1_048_576} MB.`)
    return
  }
  if (error instanceof UnreadableHost) {
    answerPlain(response, 400, "This address cannot be read.")
    return
  }
  console.error("A request failed:", error)
  answerPlain(response, 500, "Something went wrong on our side. Please try again.")
}

/** Listens until the process is told to stop; then lets running requests finish. */
export async function start(clientFolder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const counting = keepCounting()
  const server = createServer(
    { keepAliveTimeout: 65_000, requestTimeout: 60_000 },
    createListener(clientFolder, counting?.counter),
  )
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(env.PORT, env.HOST, resolve)
  })
  const address = server.address()
  const port = isAddressInfo(address) ? address.port : env.PORT
  const stop = async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 10_000).unref()
    })
    await counting?.stop()
  }
  return { url: `http://${env.HOST}:${port}`, stop }
}

function isAddressInfo(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === "object" && address !== null
}
