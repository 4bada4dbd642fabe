import type { IncomingMessage, ServerResponse } from "node:http"
import { type Encoding, encode, encodingOf, fromBrotli, isCompressible } from "./compress"
import type { Page, Rendered } from "./page-cache"

/** The browser asks again each time, and mostly hears 304: a choice of country or currency shows at once. */
const PAGE_CACHE_CONTROL = "private, no-cache"
const VARY = "Accept-Encoding, Accept-Language, Cookie"

/** Sends a kept page; to a reader who takes brotli nothing is computed here. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
): Promise<void> {
  const encoding = encodingOf(one(request.headers["accept-encoding"]))
  const etag = `"${page.hash}-${encoding}"`
  response.setHeader("etag", etag)
  response.setHeader("vary", VARY)
  response.setHeader("cache-control", PAGE_CACHE_CONTROL)
  if (page.policy) response.setHeader("content-security-policy", page.policy)
  if (matches(request.headers["if-none-match"], etag)) return void response.writeHead(304).end()
  const body = encoding === "br" ? page.br : await bodyOf(page, encoding)
  if (encoding !== "identity") response.setHeader("content-encoding", encoding)
  response.setHeader("content-type", page.contentType)
  response.setHeader("content-length", body.length)
  response.writeHead(200)
  response.end(request.method === "HEAD" ? undefined : body)
}

function bodyOf(page: Page, encoding: Encoding): Promise<Buffer> {
  return encoding === "gzip" ? page.gzip() : fromBrotli(page.br)
}

/** Sends an answer made for this reader, compressed once as a whole. */
export async function sendRendered(
  request: IncomingMessage,
  response: ServerResponse,
  rendered: Rendered,
): Promise<void> {
  const { status, headers, body } = rendered
  for (const [name, value] of headers) if (name !== "set-cookie") response.setHeader(name, value)
  const cookies = headers.getSetCookie()
  if (cookies.length > 0) response.setHeader("set-cookie", cookies)
  if (!headers.has("cache-control")) response.setHeader("cache-control", "private, no-store")
  const isEncodable =
    isCompressible(headers.get("content-type"), body.length) && !headers.has("content-encoding")
  const encoding = isEncodable ? encodingOf(one(request.headers["accept-encoding"])) : "identity"
  if (isEncodable) response.setHeader("vary", VARY)
  if (encoding !== "identity") response.setHeader("content-encoding", encoding)
  const bytes = await encode(body, encoding)
  if (status !== 204 && status !== 304) response.setHeader("content-length", bytes.length)
  response.writeHead(status)
  response.end(request.method === "HEAD" ? undefined : bytes)
}

export function answerPlain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
  response.end(`${text}\n`)
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return (
    ifNoneMatch === etag ||
    ifNoneMatch === "*" ||
    ifNoneMatch.split(",").some((each) => each.trim().replace(/^W\//, "") === etag)
  )
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(",") : header
}
