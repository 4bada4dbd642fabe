import type { IncomingMessage } from "node:http"

export const BODY_LIMIT = 1_048_576
/** Papers and pictures of the atelier: several of a good phone's. */
const UPLOAD_LIMIT = 32 * 1_048_576
const TAKES_FILES =
  /^(\/\w+)?\/(atelier\/(join\/\w+|orders\/\w+|pieces\/\w+(\/pictures\/[\w-]+)?)|account\/orders\/\w+)$/
const HAS_LOGIN = /(^|;\s*)hirfa_(member|customer)=/
/** Pictures of what is wrong, by a buyer who has no login but the signed link: fewer of them. */
const SIGNED_UPLOAD_LIMIT = 16 * 1_048_576
const IS_SIGNED_ORDER = /^(\/\w+)?\/orders\/\w{1,100}\.[\w-]{20,200}$/
const IS_FILES = /^(multipart\/form-data|image\/)/

export class BodyTooLarge extends Error {
  override name = "BodyTooLarge"
  constructor(readonly limit: number) {
    super(`The body is larger than ${limit} bytes`)
  }
}

/** How large a body may be: files are taken only where they are asked for, and from somebody with a login. */
export function bodyLimitOf({ headers }: Pick<IncomingMessage, "headers">, path: string): number {
  if (!IS_FILES.test(headers["content-type"] ?? "")) return BODY_LIMIT
  if (IS_SIGNED_ORDER.test(path)) return SIGNED_UPLOAD_LIMIT
  return TAKES_FILES.test(path) && HAS_LOGIN.test(headers.cookie ?? "") ? UPLOAD_LIMIT : BODY_LIMIT
}

/** Reads a body of at most so many bytes; a larger one is refused before it is held in memory. */
export async function readBody(request: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer<ArrayBuffer>> {
  const announced = Number(request.headers["content-length"] ?? 0)
  if (announced > limit) throw new BodyTooLarge(limit)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > limit) throw new BodyTooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export class UnreadableHost extends Error {
  override name = "UnreadableHost"
}

/**
 * The whole address a request was made to; `target` is its path and query. Behind a proxy that ends TLS the socket says
 * http; the Host header then names the public address, whose scheme is known. Throws UnreadableHost when the Host header
 * names none.
 */
export function addressOf(
  { headers }: Pick<IncomingMessage, "headers">,
  publicUrl: string,
  target: string,
): URL {
  const { host } = headers
  const known = new URL(publicUrl)
  const origin = !host || host === known.host ? known.origin : `http://${host}`
  try {
    return new URL(`${origin}${target}`)
  } catch {
    throw new UnreadableHost(`The host ${JSON.stringify(host)} cannot be read`)
  }
}

export interface WebRequestSource {
  request: IncomingMessage
  url: URL
  body: Buffer<ArrayBuffer> | undefined
  /** GET for a page that is kept: it is rendered whole even when the first who asks wants only its headers. */
  method?: string
  /** Replaces the reader's cookies, for a page that others will get as well. */
  cookies?: string
}

/** A fetch-API request of a node request; the body has been read before. Throws a TypeError when the address is none. */
export function toWebRequest(source: WebRequestSource): Request {
  const { request, url, body, cookies } = source
  const headers = new Headers()
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index] ?? ""
    if (!name.startsWith(":")) headers.append(name, request.rawHeaders[index + 1] ?? "")
  }
  if (cookies !== undefined) headers.set("cookie", cookies)
  const method = source.method ?? request.method ?? "GET"
  const hasBody = body !== undefined && method !== "GET" && method !== "HEAD"
  return new Request(url, { method, headers, ...(hasBody ? { body } : {}) })
}
