import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, AtelierOrder, type AtelierOrderProps } from "~/features/atelier"
import { asMember, doWithOrder, parseDeed, readMe, readVendorOrder } from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-order"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const [me, order] = await asMember(request, (token) =>
    Promise.all([readMe(token), readVendorOrder(token, params.id)]),
  )
  if (!order) throw data(null, { status: 404 })
  const done = new URL(request.url).searchParams.get("done")
  const isTestPayment = env.STRIPE_PUBLISHABLE_KEY === undefined
  return privately({ order, done, me, isTestPayment })
}

type Outcome = Pick<AtelierOrderProps, "problem" | "refusal">

export async function action({ params, request }: Route.ActionArgs) {
  const deed = parseDeed(await request.formData())
  if (deed === null) throw data(null, { status: 400 })
  if ("faults" in deed) return data<Outcome>({ problem: deed, refusal: null }, { status: 400 })
  try {
    await asMember(request, (token) => doWithOrder(token, params.id, deed))
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    if (error.status === 404) throw data(null, { status: 404 })
    const refusal = error.status === 403 ? "forbidden" : "stale"
    return data<Outcome>({ problem: undefined, refusal }, { status: error.status })
  }
  return redirect(href(`/atelier/orders/${encodeURIComponent(params.id)}?done=${deed.act}`), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Order({ loaderData, actionData }: Route.ComponentProps) {
  const { order, done, me, isTestPayment } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <AtelierOrder
        order={order}
        problem={actionData?.problem}
        refusal={actionData?.refusal ?? null}
        done={actionData ? null : done}
      />
    </AtelierFrame>
  )
}
