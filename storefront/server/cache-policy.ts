import { LISTING_PARAMETERS } from "../app/features/catalog/query"
import { PRIVATE_COOKIES } from "../app/lib/http/session.server"
import { marketKey } from "../app/lib/market/market.server"
import { MARKET_COOKIE } from "../app/lib/market/preference"

/** Addresses of pages that are the same for every anonymous reader of a market. */
const BROWSING =
  /^(?:\/(?:fr|ar))?\/?$|^(?:\/(?:fr|ar))?\/(?:pieces|cooperatives|crafts|about)(?:\/[^/]*)?$|^(?:\/(?:fr|ar))?\/crafts\/[^/]+\/[^/]+$|^\/(?:robots\.txt|sitemap\.xml|sitemaps\/[^/]+)$/

/** The query parameters that change a browsing page. All others (campaign marks and the like) are dropped before rendering. */
const PARAMETERS = new Set([...LISTING_PARAMETERS, "variant"])

const PRIVATE = new RegExp(`(?:^|;\\s*)(?:${PRIVATE_COOKIES.join("|")})=`)
const MARKET = new RegExp(`(?<=^|;\\s*)${MARKET_COOKIE}=[^;]*`)
const LONGEST_ADDRESS = 2_000

export interface CacheableRequest {
  method: string | undefined
  path: string
  search: string
  cookies: string | undefined
  acceptLanguage: string | undefined
}

export interface Cacheable {
  key: string
  /** What the app is asked: the address with nothing in it that is not in the key. */
  search: string
  /** The only cookie that a kept page may depend on. */
  cookies: string
}

/** Whether an address is one of readers who look around. */
export function isBrowsing(path: string): boolean {
  return BROWSING.test(path)
}

/** Says under which key a request's page is kept, or undefined when it must be made for this reader alone. */
export function cacheableOf(request: CacheableRequest): Cacheable | undefined {
  const { method, path, search, cookies, acceptLanguage } = request
  if (method !== "GET" && method !== "HEAD") return undefined
  if (path.length + search.length > LONGEST_ADDRESS || !isBrowsing(path)) return undefined
  if (cookies !== undefined && PRIVATE.test(cookies)) return undefined
  const kept = search === "" ? "" : keptSearch(search)
  const market = cookies ? (MARKET.exec(cookies)?.[0] ?? "") : ""
  return { key: `${path}${kept} ${marketKey(cookies, acceptLanguage)}`, search: kept, cookies: market }
}

function keptSearch(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(
    ([name, value]) => PARAMETERS.has(name) && value !== "",
  )
  // The order in which a reader ticked facets does not matter.
  kept.sort(([nameA, a], [nameB, b]) => compare(nameA, nameB) || compare(a, b))
  const text = new URLSearchParams(kept).toString()
  return text ? `?${text}` : ""
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
