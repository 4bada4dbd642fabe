import { redirect } from "react-router"
import { AccountFrame } from "~/features/account"
import { asCustomer, privately } from "~/features/account/index.server"
import { NewsList } from "~/features/news"
import { BUYER_NEWS_A_PAGE, readAllBuyerNews, readBuyerNews } from "~/features/order/index.server"
import { href, m } from "~/lib/i18n"
import { pageOf } from "~/lib/page-number"
import type { Route } from "./+types/account-news"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const page = pageOf(request)
  const inbox = await asCustomer(request, (token) => readBuyerNews(token, page))
  return privately({ inbox, page, pageCount: Math.ceil(inbox.count / BUYER_NEWS_A_PAGE) })
}

/** All of it was read. */
export async function action({ request }: Route.ActionArgs) {
  await asCustomer(request, readAllBuyerNews)
  return redirect(href("/account/news"), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AccountNews({ loaderData }: Route.ComponentProps) {
  return (
    <AccountFrame title={m.inbox_title()} current="news">
      <div className="max-w-3xl">
        <NewsList
          {...loaderData}
          reader="buyer"
          path="/account/news"
          to={({ order_group_id }) => `/account/orders/${order_group_id}`}
        />
      </div>
    </AccountFrame>
  )
}
