import type { CartView } from "@hirfa/contracts"
import { data } from "react-router"
import { CartPage } from "~/features/cart"
import { actOnCart, pieceCount, readCart, readCartAccess } from "~/features/cart/index.server"
import { orderPath } from "~/features/order"
import { cartCookies, endedCartCookies, withCookies } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import type { Route } from "./+types/cart"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const access = await readCartAccess(request)
  const found = access ? await readCart(access) : null
  const bought = found?.order_group ?? null
  const cart = bought ? null : found
  const headers = withCookies(await cookiesFor(access !== undefined, found))
  headers.set("cache-control", "private, no-store")
  const hasVanished = access !== undefined && found === null
  return data(
    {
      cart,
      boughtPath: bought ? href(orderPath(bought)) : null,
      notices: await noticesOf(request, cart, hasVanished),
      now: new Date().toISOString(),
    },
    { headers },
  )
}

/** A bought cart keeps its cookie, so that the way to its order is found; a vanished one is forgotten. */
async function cookiesFor(hasCookie: boolean, found: CartView | null): Promise<string[]> {
  if (!hasCookie) return []
  if (found === null) return await endedCartCookies()
  return await cartCookies(found.id, found.order_group ? 0 : pieceCount(found))
}

async function noticesOf(request: Request, cart: CartView | null, hasVanished: boolean) {
  const isNew = new URL(request.url).searchParams.get("notice") === "new"
  const isOtherCurrency =
    cart !== null && cart.parcels.length > 0 && cart.currency !== (await readMarket(request)).currency
  return [
    ...(hasVanished ? (["vanished"] as const) : []),
    ...(isNew ? (["new"] as const) : []),
    ...(isOtherCurrency ? (["currency"] as const) : []),
  ]
}

export async function action({ request }: Route.ActionArgs) {
  return await actOnCart(request)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Cart({ loaderData, actionData }: Route.ComponentProps) {
  return <CartPage {...loaderData} now={new Date(loaderData.now)} problem={actionData} />
}
