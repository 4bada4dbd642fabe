import type { IncomingMessage } from "node:http"

export const BODY_LIMIT = 1_048_576

export class BodyTooLarge extends Error {
  override name = "BodyTooLarge"
}

/** Reads a body of at most 1 MB; a larger one is refused before it is held in memory. */
export async function readBody(request: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer<ArrayBuffer>> {
  const announced = Number(request.headers["content-length"] ?? 0)
  if (announced > limit) throw new BodyTooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > limit) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The origin a request was made to. Behind a proxy that ends TLS the socket says http; the Host header then names the
 * public address, whose scheme is known.
 */
export function originOf(request: IncomingMessage, publicUrl: string): string {
  const { host } = request.headers
  const known = new URL(publicUrl)
  if (!host || host === known.host) return known.origin
  return `http://${host}`
}

export interface WebRequestSource {
  request: IncomingMessage
  url: URL
  body: Buffer<ArrayBuffer> | undefined
  signal: AbortSignal
  /** GET for a page that is kept: it is rendered whole even when the first who asks wants only its headers. */
  method?: string
  /** Replaces the reader's cookies, for a page that others will get as well. */
  cookies?: string
}

/** A fetch-API request of a node request; the body has been read before. Throws a TypeError when the address is none. */
export function toWebRequest(source: WebRequestSource): Request {
  const { request, url, body, signal, cookies } = source
  const headers = new Headers()
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index] ?? ""
    if (!name.startsWith(":")) headers.append(name, request.rawHeaders[index + 1] ?? "")
  }
  if (cookies !== undefined) headers.set("cookie", cookies)
  const method = source.method ?? request.method ?? "GET"
  const hasBody = body !== undefined && method !== "GET" && method !== "HEAD"
  return new Request(url, { method, headers, signal, ...(hasBody ? { body } : {}) })
}
