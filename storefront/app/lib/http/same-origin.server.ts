import { data } from "react-router"
import { env } from "~/env.server"

const READING = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * Refuses a writing request that did not come from a page of this site. Every browser of the last years sends
 * `Sec-Fetch-Site` or `Origin` with a POST; a request with neither is refused as well.
 */
export function assertSameOrigin(request: Request): void {
  if (READING.has(request.method)) return
  if (isSameOrigin(request)) return
  throw data({ reason: "cross-site" }, { status: 403 })
}

export function isSameOrigin(request: Request, publicUrl: string = env.PUBLIC_URL): boolean {
  const origin = request.headers.get("origin")
  const site = request.headers.get("sec-fetch-site")
  if (site !== null && site !== "same-origin") return false
  if (origin === null) return site === "same-origin"
  return origin === new URL(request.url).origin || origin === new URL(publicUrl).origin
}
