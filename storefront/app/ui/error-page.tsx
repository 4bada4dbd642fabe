import { use } from "react"
import { isRouteErrorResponse } from "react-router"
import { href, m } from "~/lib/i18n"
import { PageModeContext } from "~/lib/page-mode"
import { ButtonLink } from "./button"
import { Star } from "./star"

type ErrorKind = "missing" | "offline" | "refused" | "fault"

/** Says what happened, what is safe, and what to do. Never why in the machine's words. */
export function ErrorPage({ error }: { error: unknown }) {
  const { status = 500 } = use(PageModeContext)
  const words = wordsOf(kindOf(isRouteErrorResponse(error) ? error.status : status))
  return (
    <main id="content" className="page-width grow py-16 sm:py-24">
      <title>{`${words.title} · Hirfa`}</title>
      <Star className="mb-6 size-16 text-terracotta" />
      <h1 className="mb-4 text-2xl">{words.title}</h1>
      <p className="measure mb-8 text-base text-ash">{words.text}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={href("/pieces")}>{m.error_browse()}</ButtonLink>
        <ButtonLink kind="plain" href={href("/")}>
          {m.error_home()}
        </ButtonLink>
      </div>
    </main>
  )
}

function kindOf(status: number): ErrorKind {
  if (status === 404) return "missing"
  if (status === 503) return "offline"
  return status >= 400 && status < 500 ? "refused" : "fault"
}

function wordsOf(kind: ErrorKind): { title: string; text: string } {
  if (kind === "missing") return { title: m.error_missing_title(), text: m.error_missing_text() }
  if (kind === "offline") return { title: m.error_offline_title(), text: m.error_offline_text() }
  if (kind === "refused") return { title: m.error_refused_title(), text: m.error_refused_text() }
  return { title: m.error_fault_title(), text: m.error_fault_text() }
}
