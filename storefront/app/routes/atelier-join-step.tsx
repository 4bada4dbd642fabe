import { type ApplicationStep, REGIONS, STEP_NAMES } from "@hirfa/contracts"
import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, JoinStep, numberOfStep, StepProgress } from "~/features/atelier"
import {
  asApplicant,
  faultsIn,
  isStep,
  nextStep,
  readApplication,
  saveStep,
} from "~/features/atelier/index.server"
import { currentLocale, href, m } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-join-step"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const step = stepOf(params.step)
  const application = await asApplicant(request, readApplication)
  if (!application || (application.status !== "draft" && application.status !== "correction"))
    throw redirect(href("/atelier/join"))
  const { searchParams } = new URL(request.url)
  return privately({
    step,
    application,
    problems: searchParams.has("check") ? faultsIn(application, step) : {},
    isSaved: searchParams.has("saved"),
    regions: REGIONS.map(({ code, names }) => ({ code, name: names[currentLocale()] })),
    isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined,
  })
}

export async function action({ params, request }: Route.ActionArgs) {
  const step = stepOf(params.step)
  const form = await request.formData()
  const saved = await asApplicant(request, (token) => saveStep(token, step, form)).catch((error: unknown) => {
    // Sent meanwhile from another page: its own page says how it stands.
    if (error instanceof BackendRefusal && error.status === 400) return null
    throw error
  })
  if (!saved) return redirect(href("/atelier/join"), 303)
  if (Object.keys(saved.problems).length > 0) return data(saved, { status: 400 })
  const then = form.get("then")
  if (then === "more") return redirect(href(`/atelier/join/${step}?saved`), 303)
  const next = then === "later" ? null : nextStep(step)
  return redirect(href(next ? `/atelier/join/${next}` : "/atelier/join"), 303)
}

function stepOf(name: string): ApplicationStep {
  if (!isStep(name)) throw data(null, { status: 404 })
  return name
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function JoinStepPage({ loaderData, actionData }: Route.ComponentProps) {
  const { isTestPayment, ...page } = loaderData
  const after = actionData && "problems" in actionData ? { ...actionData, isSaved: true } : {}
  return (
    <AtelierFrame isTestPayment={isTestPayment} name={m.join_overview_title()}>
      <div className="mb-6">
        <StepProgress step={numberOfStep(page.step)} count={STEP_NAMES.length} />
      </div>
      <JoinStep {...page} {...after} />
    </AtelierFrame>
  )
}
