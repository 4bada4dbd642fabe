import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, MakersPage } from "~/features/atelier"
import {
  asMember,
  confirmShares,
  MONEY_PAGE_SIZE,
  readMakerShares,
  readMe,
} from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import { pageOf } from "~/lib/page-number"
import type { Route } from "./+types/atelier-makers"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const page = pageOf(request)
  const [me, answer] = await asMember(request, (token) =>
    Promise.all([readMe(token), readMakerShares(token, page)]),
  )
  const pageCount = Math.max(1, Math.ceil(answer.count / MONEY_PAGE_SIZE))
  return privately({ me, answer, page, pageCount, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

export async function action({ request }: Route.ActionArgs) {
  const id = String((await request.formData()).get("id") ?? "")
  if (!id) throw data(null, { status: 400 })
  await asMember(request, (token) => confirmShares(token, [id]))
  return redirect(href("/atelier/makers"), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Makers({ loaderData }: Route.ComponentProps) {
  const { me, answer, page, pageCount, isTestPayment } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <MakersPage answer={answer} page={page} pageCount={pageCount} />
    </AtelierFrame>
  )
}
