import { redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, AtelierStopped } from "~/features/atelier"
import { readMe } from "~/features/atelier/index.server"
import { actingFor } from "~/lib/acting-seller.server"
import { readMemberToken, readSellerId } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-stopped"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const token = await readMemberToken(request)
  if (!token) throw redirect(href("/atelier/login"))
  const me = await actingFor(await readSellerId(request), () => readMeOrNull(token))
  if (me?.seller.status === "active" || me?.seller.status === "paused") throw redirect(href("/atelier"))
  return privately({
    me,
    isApplied: me?.seller.status === "applied",
    isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined,
  })
}

/** A stopped cooperative may be refused even its own name. */
async function readMeOrNull(token: string) {
  try {
    return await readMe(token)
  } catch (error) {
    if (error instanceof BackendRefusal) return null
    throw error
  }
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Stopped({ loaderData }: Route.ComponentProps) {
  return (
    <AtelierFrame me={loaderData.me ?? undefined} name="" isTestPayment={loaderData.isTestPayment}>
      <AtelierStopped isApplied={loaderData.isApplied} />
    </AtelierFrame>
  )
}
