import { AccountFrame, OrderList } from "~/features/account"
import { asCustomer, privately } from "~/features/account/index.server"
import { ORDERS_A_PAGE, readOwnOrders } from "~/features/order/index.server"
import { m } from "~/lib/i18n"
import { pageOf } from "~/lib/page-number"
import type { Route } from "./+types/account"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const page = pageOf(request)
  const list = await asCustomer(request, (token) => readOwnOrders(token, page))
  return privately({ list, page, pageCount: Math.ceil(list.count / ORDERS_A_PAGE) })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Account({ loaderData }: Route.ComponentProps) {
  return (
    <AccountFrame title={m.account_orders_title()} current="orders">
      <OrderList {...loaderData} />
    </AccountFrame>
  )
}
