import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, WaitingPage } from "~/features/atelier"
import { leadTo } from "~/lib/http/sent-form.server"
import { readMemberToken } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"
import type { Route } from "./+types/atelier-waiting"

export const handle = { hydrate: false }

/** Asks the backend nothing: the page is kept on the phone, and must be there when little else is. */
export async function loader({ request }: Route.LoaderArgs) {
  const back = encodeURIComponent(href("/atelier/waiting"))
  if (!(await readMemberToken(request)))
    throw leadTo(href(`/atelier/login?redirectTo=${back}`), { isLogin: true })
  return privately({ isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Waiting({ loaderData }: Route.ComponentProps) {
  return (
    <AtelierFrame isTestPayment={loaderData.isTestPayment} name="">
      <WaitingPage />
    </AtelierFrame>
  )
}
