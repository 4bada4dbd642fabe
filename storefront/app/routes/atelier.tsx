import { redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, AtelierOrders } from "~/features/atelier"
import { asMember, ORDER_TABS, ORDERS_A_PAGE, readMe, readOrders } from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import { pageOf } from "~/lib/page-number"
import type { Route } from "./+types/atelier"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const wanted = new URL(request.url).searchParams.get("tab")
  const tab = ORDER_TABS.find((each) => each === wanted) ?? "open"
  const page = pageOf(request)
  return await asMember(request, async (token) => {
    const me = await readMe(token)
    if (me.seller.status === "suspended" || me.seller.status === "applied")
      throw redirect(href("/atelier/stopped"))
    const answer = await readOrders(token, tab, page)
    return privately({
      answer,
      tab,
      page,
      pageCount: Math.ceil(answer.count / ORDERS_A_PAGE),
      seller: me.seller.name,
      isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined,
    })
  })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Atelier({ loaderData }: Route.ComponentProps) {
  const { seller, isTestPayment, ...orders } = loaderData
  return (
    <AtelierFrame seller={seller} isTestPayment={isTestPayment}>
      <AtelierOrders {...orders} />
    </AtelierFrame>
  )
}
