import { redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, AtelierMaker, AtelierOrders } from "~/features/atelier"
import { asMember, ORDER_TABS, ORDERS_A_PAGE, readMe, readOrders } from "~/features/atelier/index.server"
import { href, m } from "~/lib/i18n"
import { pageOf } from "~/lib/page-number"
import { Notice } from "~/ui/notice"
import type { Route } from "./+types/atelier"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const wanted = searchParams.get("tab")
  const tab = ORDER_TABS.find((each) => each === wanted) ?? "open"
  const page = pageOf(request)
  return await asMember(request, async (token) => {
    const me = await readMe(token)
    if (me.seller.status === "suspended" || me.seller.status === "applied")
      throw redirect(href("/atelier/stopped"))
    const isNotYours = searchParams.has("not-yours")
    const shared = { me, isNotYours, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined }
    if (me.role === "maker") return privately({ ...shared, orders: null })
    const answer = await readOrders(token, tab, page)
    const pageCount = Math.ceil(answer.count / ORDERS_A_PAGE)
    return privately({ ...shared, orders: { answer, tab, page, pageCount } })
  })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Atelier({ loaderData }: Route.ComponentProps) {
  const { me, isTestPayment, isNotYours, orders } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      {isNotYours ? (
        <div className="mb-6">
          <Notice kind="warning">{m.atelier_not_yours()}</Notice>
        </div>
      ) : null}
      {orders ? <AtelierOrders {...orders} /> : <AtelierMaker seller={me.seller.name} />}
    </AtelierFrame>
  )
}
