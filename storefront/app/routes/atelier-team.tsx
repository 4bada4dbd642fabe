import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, TeamPage, teamDoneText } from "~/features/atelier"
import {
  asMember,
  doWithTeam,
  type InviteProblem,
  leaveTeam,
  parseTeamDeed,
  readMe,
  readTeam,
} from "~/features/atelier/index.server"
import { endedSellerCookies, withCookies } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-team"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const [me, team] = await asMember(request, (token) => Promise.all([readMe(token), readTeam(token)]))
  const { searchParams } = new URL(request.url)
  const newest = team.invitations[0]?.name ?? ""
  const done = teamDoneText(searchParams.get("done") ?? "", newest)
  return privately({ me, team, done, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

type Outcome = { problem: InviteProblem | undefined; refusal: "last_owner" | "stale" | null }

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  try {
    if (form.get("intent") === "leave") return await leave(request)
    const deed = parseTeamDeed(form)
    if (deed === null) throw data(null, { status: 400 })
    if ("faults" in deed) return data<Outcome>({ problem: deed, refusal: null }, { status: 400 })
    await asMember(request, (token) => doWithTeam(token, deed))
    return redirect(href(`/atelier/team?done=${deed.act}`), 303)
  } catch (error) {
    if (!(error instanceof BackendRefusal) || error.status >= 500) throw error
    const refusal = error.kind === "last_owner" ? "last_owner" : "stale"
    return data<Outcome>({ problem: undefined, refusal }, { status: 409 })
  }
}

/** Out of the team; to another of hers, if there is one. */
async function leave(request: Request): Promise<Response> {
  await asMember(request, leaveTeam)
  return redirect(href("/atelier"), { status: 303, headers: withCookies(await endedSellerCookies()) })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Team({ loaderData, actionData }: Route.ComponentProps) {
  const { me, team, done, isTestPayment } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <TeamPage
        team={team}
        me={me}
        done={actionData ? null : done}
        problem={actionData?.problem}
        refusal={actionData?.refusal ?? null}
      />
    </AtelierFrame>
  )
}
