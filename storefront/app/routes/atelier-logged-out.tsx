import { redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierEntrance, LoggedOut } from "~/features/atelier"
import { readMemberToken } from "~/lib/http/session.server"
import { href, m } from "~/lib/i18n"
import type { Route } from "./+types/atelier-logged-out"

export const handle = { hydrate: false }

/** Kept on the phone for a logout without a line; who is logged in has nothing to see here. */
export async function loader({ request }: Route.LoaderArgs) {
  if (await readMemberToken(request)) throw redirect(href("/atelier"))
  return privately({ isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function LoggedOutPage({ loaderData }: Route.ComponentProps) {
  return (
    <AtelierEntrance title={m.logged_out_title()} isTestPayment={loaderData.isTestPayment}>
      <LoggedOut />
    </AtelierEntrance>
  )
}
