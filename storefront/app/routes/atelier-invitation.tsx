import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately, SHORTEST_PASSWORD } from "~/features/account/index.server"
import { AtelierEntrance, InvitationPage } from "~/features/atelier"
import {
  acceptInvitation,
  asApplicant,
  type MemberProblem,
  parseMember,
  readInvitation,
  readSession,
  registerMember,
  takenEmail,
} from "~/features/atelier/index.server"
import { memberCookies, readMemberToken, sellerCookies, withCookies } from "~/lib/http/session.server"
import { href, m } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-invitation"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const invitation = await readInvitation(params.token)
  if (!invitation) throw data(null, { status: 404 })
  const isLoggedIn = Boolean(await readMemberToken(request))
  const session = isLoggedIn ? await asApplicant(request, readSession) : null
  return privately(
    {
      invitation,
      member: session ? { name: session.member.name } : null,
      here: here(params.token),
      shortestPassword: SHORTEST_PASSWORD,
      isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined,
    },
    // The address is a key: no other site is told it. The form's own needs its origin.
    { headers: { "referrer-policy": "same-origin" } },
  )
}

type Outcome = { problem: MemberProblem | undefined; isRefused: boolean }

export async function action({ params, request }: Route.ActionArgs) {
  const form = await request.formData()
  try {
    if (form.get("intent") === "accept")
      return await asApplicant(request, (token) => join(token, params.token, []))
    const parsed = parseMember(form)
    if ("faults" in parsed) return data<Outcome>({ problem: parsed, isRefused: false }, { status: 400 })
    const token = await registerMember(parsed)
    if (token === null)
      return data<Outcome>({ problem: takenEmail(parsed), isRefused: false }, { status: 409 })
    return await join(token, params.token, await memberCookies(token))
  } catch (error) {
    if (!(error instanceof BackendRefusal) || error.status >= 500) throw error
    return data<Outcome>({ problem: undefined, isRefused: true }, { status: 409 })
  }
}

/** Into the team, and to its atelier. */
async function join(token: string, invitation: string, cookies: string[]): Promise<Response> {
  const seller_id = await acceptInvitation(token, invitation)
  const headers = withCookies([...cookies, ...(await sellerCookies(seller_id))])
  return redirect(href("/atelier"), { status: 303, headers })
}

function here(token: string): string {
  return href(`/atelier/invitations/${encodeURIComponent(token)}`)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const { isTestPayment, ...page } = loaderData
  return (
    <AtelierEntrance title={m.invitation_title()} isTestPayment={isTestPayment}>
      <InvitationPage {...page} problem={actionData?.problem} isRefused={actionData?.isRefused ?? false} />
    </AtelierEntrance>
  )
}
