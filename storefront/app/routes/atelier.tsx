import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, AtelierMaker, AtelierOrders, TodayPage } from "~/features/atelier"
import {
  asMember,
  ORDER_TABS,
  ORDERS_A_PAGE,
  readMe,
  readOrders,
  readToday,
  setHoliday,
} from "~/features/atelier/index.server"
import { href, m } from "~/lib/i18n"
import { pageOf } from "~/lib/page-number"
import { Notice } from "~/ui/notice"
import type { Route } from "./+types/atelier"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const wanted = searchParams.get("tab")
  const tab = ORDER_TABS.find((each) => each === wanted)
  const page = pageOf(request)
  return await asMember(request, async (token) => {
    const me = await readMe(token)
    if (me.seller.status === "suspended" || me.seller.status === "applied")
      throw redirect(href("/atelier/stopped"))
    const isNotYours = searchParams.has("not-yours")
    const shared = { me, isNotYours, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined }
    if (me.role === "maker") return privately({ ...shared, today: null, orders: null })
    if (!tab) return privately({ ...shared, today: await readToday(token), orders: null })
    const answer = await readOrders(token, tab, page)
    const pageCount = Math.ceil(answer.count / ORDERS_A_PAGE)
    return privately({ ...shared, today: null, orders: { answer, tab, page, pageCount } })
  })
}

/** Closes the shop for a holiday, or opens it. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const intent = form.get("intent")
  if (intent !== "holiday" && intent !== "open") throw data(null, { status: 400 })
  const until = intent === "open" ? null : String(form.get("until") ?? "")
  const isTaken = await asMember(request, (token) => setHoliday(token, until))
  if (!isTaken) return data({ wrongHoliday: (until ?? "").slice(0, 10) }, { status: 400 })
  return redirect(href("/atelier"), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Atelier({ loaderData, actionData }: Route.ComponentProps) {
  const { me, isTestPayment, isNotYours, today, orders } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      {isNotYours ? (
        <div className="mb-6">
          <Notice kind="warning">{m.atelier_not_yours()}</Notice>
        </div>
      ) : null}
      {today ? <TodayPage today={today} wrongHoliday={actionData?.wrongHoliday ?? null} /> : null}
      {orders ? <AtelierOrders {...orders} /> : null}
      {today || orders ? null : <AtelierMaker seller={me.seller.name} />}
    </AtelierFrame>
  )
}
