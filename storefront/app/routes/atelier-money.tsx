import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, MoneyPage } from "~/features/atelier"
import { asMember, MONEY_PAGE_SIZE, readMe, readMoney } from "~/features/atelier/index.server"
import { pageOf } from "~/lib/page-number"
import type { Route } from "./+types/atelier-money"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const page = pageOf(request)
  const [me, money] = await asMember(request, (token) => Promise.all([readMe(token), readMoney(token, page)]))
  const today = new Date().toISOString().slice(0, 10)
  return privately({
    me,
    money,
    page,
    pageCount: Math.max(1, Math.ceil(money.ledger.count / MONEY_PAGE_SIZE)),
    period: { from: `${today.slice(0, 8)}01`, to: today },
    isStatementWrong: searchParams.has("statement"),
    isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined,
  })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Money({ loaderData }: Route.ComponentProps) {
  const { me, isTestPayment, ...page } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <MoneyPage {...page} isOwner={me.role === "owner"} />
    </AtelierFrame>
  )
}
