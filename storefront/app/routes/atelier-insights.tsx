import { data } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, InsightPage } from "~/features/atelier"
import { asMember, periodOf, readInsight, readMe, screenOf } from "~/features/atelier/index.server"
import type { Route } from "./+types/atelier-insights"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const screen = screenOf(params.screen)
  if (!screen) throw data(null, { status: 404 })
  const period = periodOf(request)
  const [me, insight] = await asMember(request, (token) =>
    Promise.all([readMe(token), readInsight(token, { screen, period })]),
  )
  const currency = new URL(request.url).searchParams.get("currency")
  return privately({ me, insight, currency, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Insights({ loaderData }: Route.ComponentProps) {
  const { me, insight, currency, isTestPayment } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <InsightPage insight={insight} currency={currency} />
    </AtelierFrame>
  )
}
