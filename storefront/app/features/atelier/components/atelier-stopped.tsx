import { m } from "~/lib/i18n"
import { Notice } from "~/ui/notice"

/** A cooperative that may not sell now: says why nothing works, and what stays as it is. */
export function AtelierStopped({ isApplied }: { isApplied: boolean }) {
  const title = isApplied ? m.atelier_applied_title() : m.atelier_stopped_title()
  return (
    <div className="grid gap-6">
      <title>{`${title} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{title}</h1>
      <Notice kind={isApplied ? "info" : "problem"}>
        {isApplied ? m.atelier_applied_text() : m.atelier_stopped_text()}
      </Notice>
    </div>
  )
}
