import { redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, InboxPage } from "~/features/atelier"
import { asMember, NEWS_A_PAGE, readAllNews, readInbox, readMe } from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import { pageOf } from "~/lib/page-number"
import type { Route } from "./+types/atelier-inbox"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const page = pageOf(request)
  const [me, inbox] = await asMember(request, (token) => Promise.all([readMe(token), readInbox(token, page)]))
  const pageCount = Math.ceil(inbox.count / NEWS_A_PAGE)
  return privately({ me, inbox, page, pageCount, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

export async function action({ request }: Route.ActionArgs) {
  await asMember(request, readAllNews)
  return redirect(href("/atelier/inbox"), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Inbox({ loaderData }: Route.ComponentProps) {
  const { me, isTestPayment, ...inbox } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <InboxPage {...inbox} />
    </AtelierFrame>
  )
}
