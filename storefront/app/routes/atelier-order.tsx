import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, AtelierOrder, type AtelierOrderProps } from "~/features/atelier"
import {
  asMember,
  doWithFollowUp,
  doWithOrder,
  parseDeed,
  readFollowUp,
  readMe,
  readVendorOrder,
} from "~/features/atelier/index.server"
import type { ClaimOutcome } from "~/features/claims/index.server"
import { href } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-order"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const [me, order, followUp] = await asMember(request, (token) =>
    Promise.all([readMe(token), readVendorOrder(token, params.id), readFollowUp(token, params.id)]),
  )
  if (!order || !followUp) throw data(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const done = searchParams.get("done")
  const outcome: ClaimOutcome | null = searchParams.has("outcome") ? "done" : null
  const isTestPayment = env.STRIPE_PUBLISHABLE_KEY === undefined
  return privately({ order, followUp, done, outcome, me, isTestPayment })
}

type Outcome = Pick<AtelierOrderProps, "problem" | "refusal"> & { outcome?: ClaimOutcome }

export async function action({ params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const outcome = await asMember(request, (token) => doWithFollowUp(token, params.id, form))
  if (outcome === "done" || outcome === "asked")
    return redirect(href(`/atelier/orders/${encodeURIComponent(params.id)}?outcome=${outcome}`), 303)
  if (outcome) return data<Outcome>({ problem: undefined, refusal: null, outcome }, { status: 400 })
  const deed = parseDeed(form)
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
  const { order, followUp, done, outcome, me, isTestPayment } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <AtelierOrder
        order={order}
        problem={actionData?.problem}
        refusal={actionData?.refusal ?? null}
        done={actionData ? null : done}
        followUp={followUp}
        outcome={actionData ? (actionData.outcome ?? null) : outcome}
      />
    </AtelierFrame>
  )
}
