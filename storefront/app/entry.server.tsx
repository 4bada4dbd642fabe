import { randomBytes } from "node:crypto"
import { PassThrough } from "node:stream"
import { text } from "node:stream/consumers"
import type { ReactNode } from "react"
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server"
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router"
import { env } from "~/env.server"
import { contentSecurityPolicy } from "~/lib/http/security-headers.server"
import { BackendRefusal, BackendUnavailable } from "~/lib/medusa/index.server"
import { pageSinkContext, tagsOf } from "~/lib/page.server"
import { handleOf, type PageMode, PageModeContext } from "~/lib/page-mode"

const RENDER_TIMEOUT = 10_000
const PUBLIC_ORIGIN = new URL(env.PUBLIC_URL).origin

/** Renders a document into one buffer: it is compressed once, and can be kept by the page cache. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const handles = handlesOf(routerContext)
  const hasFailed = Boolean(routerContext.staticHandlerContext.errors)
  const isHydrated = !hasFailed && handles.every(({ hydrate }) => hydrate !== false)
  const nonce = isHydrated ? randomBytes(16).toString("base64url") : undefined

  headers.set("content-type", "text/html; charset=utf-8")
  if (env.NODE_ENV === "production" || !import.meta.hot) {
    const allowsStripe = handles.some(({ stripe }) => stripe === true)
    headers.set("content-security-policy", contentSecurityPolicy({ nonce, allowsStripe }))
  }
  const tags = tagsOf(loadContext)
  if (!hasFailed && status === 200 && tags.length > 0) headers.set("x-cache-tags", tags.join(","))
  if (request.method === "HEAD") return new Response(null, { status, headers })

  const page = pageOf({
    routerContext,
    url: request.url,
    nonce,
    mode: { isHydrated, status, origin: PUBLIC_ORIGIN },
  })
  const html = isHydrated ? await renderHydrated(page, nonce) : renderPlain(page)
  const sink = loadContext.get(pageSinkContext)
  if (!sink) return new Response(html, { status, headers })
  sink.html = html
  return new Response(null, { status, headers })
}

function pageOf(options: {
  routerContext: EntryContext
  url: string
  nonce: string | undefined
  mode: PageMode
}): ReactNode {
  const nonce = options.nonce ? { nonce: options.nonce } : {}
  return (
    <PageModeContext value={options.mode}>
      <ServerRouter context={options.routerContext} url={options.url} {...nonce} />
    </PageModeContext>
  )
}

/** The cheapest rendering; unlike the streaming one it leaves the doctype to us. */
function renderPlain(page: ReactNode): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}

/** Either string rendering would drop the data that the browser needs to take the page over. */
async function renderHydrated(page: ReactNode, nonce: string | undefined): Promise<string> {
  return await new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      ...(nonce ? { nonce } : {}),
      onAllReady() {
        clearTimeout(timer)
        const body = new PassThrough()
        text(body).then(resolve, reject)
        pipe(body)
      },
      onShellError: reject,
      onError: (error) => console.error(error),
    })
    const timer = setTimeout(() => abort(new Error("The page took too long to render")), RENDER_TIMEOUT)
  })
}

function handlesOf(context: EntryContext) {
  const { matches } = context.staticHandlerContext
  return matches.map(({ route }) => handleOf(context.routeModules[route.id]?.handle))
}

/** Writes what an operator must see: not what the reader did wrong, and no stack where the reason is known. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  const where = `${request.method} ${new URL(request.url).pathname}`
  if (error instanceof BackendUnavailable)
    console.error(`${where}: the backend does not answer (${error.message})`)
  else if (isRouteErrorResponse(error)) return
  else if (error instanceof BackendRefusal)
    console.error(`${where}: the backend refused with ${error.status}: ${error.message}`)
  else console.error(where, error)
}
