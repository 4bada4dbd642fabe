import { data, redirect } from "react-router"
import { asCustomer, privately } from "~/features/account/index.server"
import { OrderPage } from "~/features/order"
import { doWithOrderGroup, readFollowUps, readGroupNews, readOwnOrder } from "~/features/order/index.server"
import { href } from "~/lib/i18n"
import type { Route } from "./+types/account-order"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const found = await asCustomer(request, async (customerToken) => {
    const group = await readOwnOrder(params.id, customerToken)
    if (!group) return null
    const right = { id: group.id, customerToken }
    const [followUps, news] = await Promise.all([readFollowUps(right), readGroupNews(right)])
    return { group, followUps, news }
  })
  if (!found) throw data(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const outcome = searchParams.has("came")
    ? ("came" as const)
    : searchParams.has("done")
      ? ("done" as const)
      : null
  return privately({ ...found, outcome })
}

/** As on the page behind the signed link. */
export async function action({ params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const outcome = await asCustomer(request, (customerToken) =>
    doWithOrderGroup({ id: params.id, customerToken }, form),
  )
  if (outcome === null) throw data(null, { status: 400 })
  const isDone = outcome === "came" || outcome === "asked" || outcome === "done"
  if (!isDone) return data({ outcome }, { status: 400 })
  const path = `/account/orders/${encodeURIComponent(params.id)}`
  return redirect(href(`${path}?${outcome === "came" ? "came" : "done"}`), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AccountOrder({ loaderData, actionData }: Route.ComponentProps) {
  const { outcome, ...page } = loaderData
  return <OrderPage {...page} isJustPlaced={false} outcome={actionData?.outcome ?? outcome} />
}
