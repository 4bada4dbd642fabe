import type { OperatorApplication } from "@hirfa/contracts"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { CorrectionPrompt } from "./application-correction"
import { DecisionPrompt } from "./application-decision"

type Asked = "approve" | "refuse" | "correct"

/** What can be decided now; nothing happens before it is confirmed. */
export function ApplicationActions({ application }: { application: OperatorApplication }) {
  const [asked, setAsked] = useState<Asked>()
  if (application.status !== "submitted") return null
  const isSettled = application.checks.every(({ outcome }) => outcome === "met" || outcome === "not_asked")
  const close = () => setAsked(undefined)
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" variant="danger" onClick={() => setAsked("refuse")}>
        Refuse
      </Button>
      <Button size="small" variant="secondary" onClick={() => setAsked("correct")}>
        Ask for a correction
      </Button>
      <Button
        size="small"
        disabled={!isSettled}
        title={isSettled ? undefined : "Settle the checklist first"}
        onClick={() => setAsked("approve")}
      >
        Approve
      </Button>
      {asked === "correct" && <CorrectionPrompt application={application} onClose={close} />}
      {(asked === "approve" || asked === "refuse") && (
        <DecisionPrompt application={application} action={asked} onClose={close} />
      )}
    </div>
  )
}
