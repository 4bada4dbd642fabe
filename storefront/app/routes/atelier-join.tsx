import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, JoinOverview, JoinWelcome } from "~/features/atelier"
import {
  asApplicant,
  readApplication,
  readSession,
  startApplication,
  stepStates,
  submitApplication,
} from "~/features/atelier/index.server"
import { readMemberToken } from "~/lib/http/session.server"
import { href, m } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-join"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const isTestPayment = env.STRIPE_PUBLISHABLE_KEY === undefined
  if (!(await readMemberToken(request))) return privately({ isTestPayment, session: null, application: null })
  return await asApplicant(request, async (token) => {
    const [session, application] = await Promise.all([readSession(token), readApplication(token)])
    const states = application ? stepStates(application) : {}
    return privately({ isTestPayment, session, application, states })
  })
}

export async function action({ request }: Route.ActionArgs) {
  const intent = (await request.formData()).get("intent")
  if (intent === "start") {
    await asApplicant(request, startApplication)
    return redirect(href("/atelier/join/type"), 303)
  }
  if (intent !== "submit") throw data(null, { status: 400 })
  try {
    await asApplicant(request, submitApplication)
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    return data({ isRefused: error.kind === "incomplete" }, { status: 400 })
  }
  return redirect(href("/atelier/join"), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Join({ loaderData, actionData }: Route.ComponentProps) {
  const { isTestPayment, session, application } = loaderData
  return (
    <AtelierFrame isTestPayment={isTestPayment} name={session ? m.join_overview_title() : undefined}>
      {session && application ? (
        <JoinOverview
          application={application}
          states={loaderData.states}
          email={session.member.email}
          isRefused={actionData?.isRefused ?? false}
        />
      ) : (
        <JoinWelcome isLoggedIn={session !== null} />
      )}
    </AtelierFrame>
  )
}
