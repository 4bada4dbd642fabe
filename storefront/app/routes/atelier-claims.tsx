import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, ClaimsPage } from "~/features/atelier"
import { asMember, readMe, readOpenClaims } from "~/features/atelier/index.server"
import type { Route } from "./+types/atelier-claims"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const [me, claims] = await asMember(request, (token) => Promise.all([readMe(token), readOpenClaims(token)]))
  return privately({ me, claims, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Claims({ loaderData }: Route.ComponentProps) {
  const { me, isTestPayment, claims } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <ClaimsPage claims={claims} />
    </AtelierFrame>
  )
}
