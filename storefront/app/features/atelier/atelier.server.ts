import {
  type ShipBody,
  type VendorMe,
  type VendorOrder,
  type VendorOrdersAnswer,
  vendorMeSchema,
  vendorOrderAnswerSchema,
  vendorOrdersAnswerSchema,
} from "@hirfa/contracts"
import { z } from "zod"
import { actingFor } from "~/lib/acting-seller.server"
import { leadTo, sellerOfWork } from "~/lib/http/sent-form.server"
import {
  endedMemberCookies,
  endedSellerCookies,
  readMemberToken,
  withCookies,
} from "~/lib/http/session.server"
import { currentLocale, href } from "~/lib/i18n"
import { BackendRefusal, backend, readOrNull } from "~/lib/medusa/index.server"

const tokenSchema = z.object({ token: z.string() })

/** The token of a member's login, or null when email and password do not belong together. */
export async function logInMember(email: string, password: string): Promise<string | null> {
  try {
    const body = { email, password }
    const { token } = await backend({
      path: "/auth/member/emailpass",
      method: "POST",
      body,
      schema: tokenSchema,
    })
    return token
  } catch (error) {
    if (error instanceof BackendRefusal && error.status === 401) return null
    throw error
  }
}

/**
 * Work that needs a signed-in member of a cooperative, done for the one she chose. Others are led to the login, those who
 * belong to none to where one applies, a stopped cooperative to its page.
 */
export async function asMember<T>(request: Request, work: (token: string) => Promise<T>): Promise<T> {
  const token = await readMemberToken(request)
  if (!token) throw leadTo(loginPath(request), { isLogin: true })
  try {
    return await actingFor(await sellerOfWork(request), () => work(token))
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    if (error.status === 401 || error.kind === "no_member")
      throw leadTo(loginPath(request), { isLogin: true, headers: withCookies(await endedMemberCookies()) })
    // She left the one she had chosen, or was removed: another of hers, if there is one.
    if (error.kind === "not_your_seller")
      throw leadTo(href("/atelier"), { headers: withCookies(await endedSellerCookies()) })
    if (error.kind === "no_seller") throw leadTo(href("/atelier/join"))
    if (error.kind === "suspended") throw leadTo(href("/atelier/stopped"))
    // A page that is not for her role. A deed that is not hers to do is answered on its page.
    if (error.kind === "role" && request.method === "GET") throw leadTo(href("/atelier?not-yours"))
    throw error
  }
}

function loginPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const back = request.method === "GET" ? pathname + search : href("/atelier")
  return href(`/atelier/login?redirectTo=${encodeURIComponent(back)}`)
}

export async function readMe(token: string): Promise<VendorMe> {
  return await backend({ path: "/vendor/me", token, schema: vendorMeSchema })
}

export const ORDER_TABS = ["open", "shipped", "done"] as const
export type OrderTab = (typeof ORDER_TABS)[number]
export const ORDERS_A_PAGE = 20

export async function readOrders(token: string, tab: OrderTab, page: number): Promise<VendorOrdersAnswer> {
  const query = {
    state: tab,
    limit: ORDERS_A_PAGE,
    offset: (page - 1) * ORDERS_A_PAGE,
    locale: currentLocale(),
  }
  return await backend({ path: "/vendor/orders", query, token, schema: vendorOrdersAnswerSchema })
}

const pathOf = (id: string) => `/vendor/orders/${encodeURIComponent(id)}`

/** One order of the member's cooperative; null for another's as for none. */
export async function readVendorOrder(token: string, id: string): Promise<VendorOrder | null> {
  const query = { locale: currentLocale() }
  const answer = await readOrNull({ path: pathOf(id), query, token, schema: vendorOrderAnswerSchema })
  return answer?.order ?? null
}

/** What a member can do with an order, with what the backend is told. */
export type OrderDeed =
  | { act: "confirm"; body: Record<string, never> }
  | { act: "fulfillments"; body: Record<string, never> }
  | { act: "shipments"; body: ShipBody }
  | { act: "deliveries"; body: { shipment_id: string } }
  | { act: "cancel"; body: { reason: string } }
  | { act: "note"; body: { note: string } }

export async function doWithOrder(token: string, id: string, { act, body }: OrderDeed): Promise<void> {
  await backend({
    path: `${pathOf(id)}/${act}`,
    method: "POST",
    body,
    token,
    schema: vendorOrderAnswerSchema,
  })
}
