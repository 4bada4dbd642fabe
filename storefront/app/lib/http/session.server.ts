import { createCookie } from "react-router"
import { env } from "~/env.server"

const DAY = 86_400
const common = { path: "/", sameSite: "lax", secure: env.PUBLIC_URL.startsWith("https:") } as const
const signed = { ...common, httpOnly: true, secrets: [env.SESSION_SECRET] }

const cartCookie = createCookie("hirfa_cart", { ...signed, maxAge: 30 * DAY })
const customerCookie = createCookie("hirfa_customer", { ...signed, maxAge: 30 * DAY })
const memberCookie = createCookie("hirfa_member", { ...signed, maxAge: 30 * DAY })
const sellerCookie = createCookie("hirfa_seller", { ...signed, maxAge: 30 * DAY })

/** Presence of one of these keeps a request away from the page cache. The cart does not: no cached page shows it. */
export const PRIVATE_COOKIES = ["hirfa_customer", "hirfa_member"] as const

async function read(cookie: typeof cartCookie, request: Request): Promise<string | undefined> {
  const value: unknown = await cookie.parse(request.headers.get("cookie"))
  return typeof value === "string" && value !== "" ? value : undefined
}

/** A `Set-Cookie` value that ends a cookie. */
async function end(cookie: typeof cartCookie): Promise<string> {
  return await cookie.serialize("", { maxAge: 0 })
}

export const readCartId = (request: Request) => read(cartCookie, request)
/** The customer's bearer token at the backend. */
export const readCustomerToken = (request: Request) => read(customerCookie, request)
/** The bearer token of a cooperative's member, for the atelier. */
export const readMemberToken = (request: Request) => read(memberCookie, request)

/** Beside the signed id goes `hirfa_count`, which the header's island reads on cached pages; it is a number, no secret. */
export async function cartCookies(cartId: string, pieces: number): Promise<string[]> {
  return [await cartCookie.serialize(cartId), countCookie(pieces, 30 * DAY)]
}
export async function endedCartCookies(): Promise<string[]> {
  return [await end(cartCookie), countCookie(0, 0)]
}
export const customerCookies = async (token: string) => [await customerCookie.serialize(token)]
export const endedCustomerCookies = async () => [await end(customerCookie)]
export const memberCookies = async (token: string) => [await memberCookie.serialize(token)]
export const endedMemberCookies = async () => [await end(memberCookie), ...(await endedSellerCookies())]
/** For which of her sellers a member works now; absent, for her first. */
export const readSellerId = (request: Request) => read(sellerCookie, request)
export const sellerCookies = async (id: string) => [await sellerCookie.serialize(id)]
export const endedSellerCookies = async () => [await end(sellerCookie)]

function countCookie(pieces: number, maxAge: number): string {
  const count = Math.max(0, Math.min(999, Math.trunc(pieces)))
  return `hirfa_count=${count}; Path=/; Max-Age=${maxAge}; SameSite=Lax${common.secure ? "; Secure" : ""}`
}

/** Response headers that set all the given cookies. */
export function withCookies(cookies: readonly string[], headers = new Headers()): Headers {
  for (const cookie of cookies) headers.append("set-cookie", cookie)
  return headers
}
