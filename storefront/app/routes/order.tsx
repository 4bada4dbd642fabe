import { data, redirect } from "react-router"
import { OrderPage, orderPath } from "~/features/order"
import {
  doWithOrderGroup,
  readFollowUps,
  readGroupNews,
  readOrderByLink,
} from "~/features/order/index.server"
import { href } from "~/lib/i18n"
import type { Route } from "./+types/order"

export const handle = { hydrate: false }

/** Followed by whoever has the link, until the end of the parcels' way; never indexed, never kept. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const group = await readOrderByLink(params.token)
  if (!group) throw data(null, { status: 404 })
  const hasBegun = group.parcels.some(({ state }) => state !== "placed")
  const { searchParams } = new URL(request.url)
  const isJustPlaced = !hasBegun && searchParams.has("placed")
  const right = { id: group.id, link: params.token }
  const [followUps, news] = await Promise.all([readFollowUps(right), readGroupNews(right)])
  const outcome = searchParams.has("came")
    ? ("came" as const)
    : searchParams.has("done")
      ? ("done" as const)
      : null
  // Not `no-referrer`: a form of the page would come without its origin. The link still goes to no other site.
  const headers = { "cache-control": "private, no-store", "referrer-policy": "same-origin" }
  return data({ group, isJustPlaced, followUps, news, outcome }, { headers })
}

/** The buyer says that a parcel has come, or asks for something; then the page stands there anew. */
export async function action({ params, request }: Route.ActionArgs) {
  const group = await readOrderByLink(params.token)
  if (!group) throw data(null, { status: 404 })
  const outcome = await doWithOrderGroup({ id: group.id, link: params.token }, await request.formData())
  if (outcome === null) throw data(null, { status: 400 })
  const isDone = outcome === "came" || outcome === "asked" || outcome === "done"
  if (!isDone) return data({ outcome }, { status: 400 })
  return redirect(href(`${orderPath({ token: params.token })}?${outcome === "came" ? "came" : "done"}`), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Order({ loaderData, actionData }: Route.ComponentProps) {
  const { outcome, ...page } = loaderData
  return <OrderPage {...page} outcome={actionData?.outcome ?? outcome} />
}
