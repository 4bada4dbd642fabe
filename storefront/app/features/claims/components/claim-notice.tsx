import { m } from "~/lib/i18n"
import { Notice } from "~/ui/notice"
import type { ClaimOutcome } from "../claim-form.server"

const TEXT: Readonly<Record<ClaimOutcome, () => string>> = {
  asked: m.claim_done,
  done: m.claim_done,
  fault: m.claim_fault,
  pictures: m.fault_pictures,
  stale: m.claim_stale,
}

/** What became of a form about a return or a problem. */
export function ClaimNotice({ outcome }: { outcome: ClaimOutcome | null }) {
  if (outcome === null) return null
  const isGood = outcome === "asked" || outcome === "done"
  return (
    <Notice kind={isGood ? "good" : "problem"} role={isGood ? "status" : "alert"}>
      {TEXT[outcome]()}
    </Notice>
  )
}
