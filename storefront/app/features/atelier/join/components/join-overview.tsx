import { type Application, STEP_NAMES } from "@hirfa/contracts"
import { formatNumber, href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import type { StepState } from "../step-form.server"
import { faultName, STEP_TITLES } from "../words"

interface JoinOverviewProps {
  application: Application
  states: Readonly<Record<string, StepState>>
  email: string
  /** The button was pressed while something was missing. */
  isRefused: boolean
}

/** The application as a whole: how it stands, each of its steps, what is missing, and sending it. */
export function JoinOverview({ application, states, email, isRefused }: JoinOverviewProps) {
  const isOpen = application.status === "draft" || application.status === "correction"
  return (
    <div className="grid gap-6">
      <title>{`${m.join_overview_title()} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{m.join_overview_title()}</h1>
      {isRefused ? (
        <Notice kind="problem" role="alert">
          {m.join_incomplete()}
        </Notice>
      ) : null}
      <Standing application={application} email={email} />
      {isOpen ? (
        <>
          <Steps states={states} />
          <Missing application={application} />
          <form method="post" className="grid gap-2">
            <input type="hidden" name="intent" value="submit" />
            <Button className="min-h-14 text-base">
              <Icon name="check" className="size-6" />
              {m.join_send()}
            </Button>
            <p className="text-xs text-ash">{m.join_send_hint()}</p>
          </form>
        </>
      ) : null}
    </div>
  )
}

function Standing({ application, email }: { application: Application; email: string }) {
  switch (application.status) {
    case "draft":
      return null
    case "submitted":
      return (
        <Notice kind="good" title={m.join_sent_title()}>
          {m.join_sent_text({ email })}
        </Notice>
      )
    case "correction":
      return (
        <Notice kind="warning" title={m.join_correction_title()}>
          {application.reason ? <Words text={application.reason} /> : null}
          <p>{m.join_correction_text()}</p>
        </Notice>
      )
    case "refused":
      return (
        <>
          <Notice kind="problem" title={m.join_refused_title()}>
            {application.reason ? <Words text={application.reason} /> : null}
          </Notice>
          <form method="post">
            <input type="hidden" name="intent" value="start" />
            <Button kind="plain" className="min-h-14">
              <Icon name="returned" />
              {m.join_refused_again()}
            </Button>
          </form>
        </>
      )
    case "approved":
      return (
        <>
          <Notice kind="good" title={m.join_approved_title()}>
            {m.join_approved_text()}
          </Notice>
          <ButtonLink href={href("/atelier")} className="min-h-14">
            {m.join_to_atelier()}
            <Icon name="arrow" />
          </ButtonLink>
        </>
      )
  }
}

/** What a person wrote, in whichever language she wrote it. */
function Words({ text }: { text: string }) {
  return (
    <p dir="auto" className="whitespace-pre-line">
      {text}
    </p>
  )
}

function Steps({ states }: { states: JoinOverviewProps["states"] }) {
  const done = STEP_NAMES.filter((step) => states[step] === "done").length
  return (
    <section aria-label={m.join_back()}>
      <p className="mb-3 text-ash">
        {m.join_done_of({ done: formatNumber(done), count: formatNumber(STEP_NAMES.length) })}
      </p>
      <ol className="grid gap-2">
        {STEP_NAMES.map((step) => (
          <li key={step}>
            <a
              href={href(`/atelier/join/${step}`)}
              className="flex min-h-14 items-center gap-3 rounded border border-sand bg-white px-4 py-2 no-underline hover:border-clay"
            >
              <span className="grow font-semibold">{STEP_TITLES[step]()}</span>
              <Mark state={states[step] ?? "open"} />
              <Icon name="arrow" className="size-5 text-clay" />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Mark({ state }: { state: StepState }) {
  if (state === "done")
    return (
      <span className="flex items-center gap-1 text-sm text-olive">
        <Icon name="check" />
        {m.join_step_done()}
      </span>
    )
  if (state === "correct")
    return (
      <span className="flex items-center gap-1 text-sm font-semibold text-terracotta-deep">
        <Icon name="alert" />
        {m.join_step_correct()}
      </span>
    )
  return <span className="text-sm text-ash">{m.join_step_open()}</span>
}

/** By name, with a link to where it is mended. */
function Missing({ application }: { application: Application }) {
  if (application.faults.length === 0) return null
  return (
    <section aria-labelledby="join-missing" className="rounded border border-sand bg-lime px-4 py-3">
      <h2 id="join-missing" className="text-lg">
        {m.join_missing_title()}
      </h2>
      <ul>
        {application.faults.map((fault) => (
          <li key={`${fault.field}${fault.isScan}`}>
            <a
              href={href(
                `/atelier/join/${fault.step}?check#${fault.isScan ? `file_${fault.field}` : fault.field}`,
              )}
              className="link flex min-h-12 items-center"
            >
              {faultName(fault)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
