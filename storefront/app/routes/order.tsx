import { data } from "react-router"
import { OrderPage } from "~/features/order"
import { readOrderByLink } from "~/features/order/index.server"
import type { Route } from "./+types/order"

export const handle = { hydrate: false }

/** Followed by whoever has the link, until the end of the parcels' way; never indexed, never kept. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const group = await readOrderByLink(params.token)
  if (!group) throw data(null, { status: 404 })
  const hasBegun = group.parcels.some(({ state }) => state !== "placed")
  const isJustPlaced = !hasBegun && new URL(request.url).searchParams.has("placed")
  const headers = { "cache-control": "private, no-store", "referrer-policy": "no-referrer" }
  return data({ group, isJustPlaced }, { headers })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Order({ loaderData }: Route.ComponentProps) {
  return <OrderPage {...loaderData} />
}
