import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately, SHORTEST_PASSWORD } from "~/features/account/index.server"
import { AtelierEntrance, MemberForm } from "~/features/atelier"
import {
  type MemberProblem,
  parseMember,
  registerMember,
  startApplication,
  takenEmail,
} from "~/features/atelier/index.server"
import { memberCookies, readMemberToken, withCookies } from "~/lib/http/session.server"
import { href, m } from "~/lib/i18n"
import type { Route } from "./+types/atelier-join-account"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  if (await readMemberToken(request)) throw redirect(href("/atelier/join"))
  return privately({
    shortestPassword: SHORTEST_PASSWORD,
    isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined,
  })
}

export async function action({ request }: Route.ActionArgs) {
  const parsed = parseMember(await request.formData())
  if ("faults" in parsed) return data<MemberProblem>(parsed, { status: 400 })
  const token = await registerMember(parsed)
  if (token === null) return data<MemberProblem>(takenEmail(parsed), { status: 409 })
  await startApplication(token)
  return redirect(href("/atelier/join/type"), {
    status: 303,
    headers: withCookies(await memberCookies(token)),
  })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function JoinAccount({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AtelierEntrance title={m.join_account_title()} isTestPayment={loaderData.isTestPayment}>
      <p className="text-ash">{m.join_account_text()}</p>
      <MemberForm
        problem={actionData}
        shortestPassword={loaderData.shortestPassword}
        redirectTo={href("/atelier/join")}
      />
    </AtelierEntrance>
  )
}
