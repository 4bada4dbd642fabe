import type { Check, Mark, OperatorApplication } from "@hirfa/contracts"
import { Button, Hint, Input, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useApplicationDeed } from "../lib/application-queries"
import { ITEM_NAMES, MARK_NAMES } from "../lib/application-words"
import { formatInstant } from "../lib/format"
import { messageOf } from "../lib/sdk"
import { Section } from "./section"

const OUTCOMES = {
  met: { label: "Met", color: "green" },
  open: { label: "To look at", color: "orange" },
  failed: { label: "Not right", color: "red" },
  not_asked: { label: "Not asked", color: "grey" },
} as const

/** What must hold before the approval: what the machine found, and what a person has settled, who and when. */
export function ApplicationChecklist({ application }: { application: OperatorApplication }) {
  const left = application.checks.filter(({ outcome }) => outcome === "open" || outcome === "failed").length
  return (
    <Section
      title="Checklist"
      aside={
        <Text size="small" className="text-ui-fg-subtle">
          {left === 0 ? "All is settled" : `${left} to settle`}
        </Text>
      }
    >
      {application.checks.map((check) => (
        <Item key={check.item} application={application} check={check} />
      ))}
    </Section>
  )
}

function Item({ application, check }: { application: OperatorApplication; check: Check }) {
  const { label, color } = OUTCOMES[check.outcome]
  const isAsked = application.status === "submitted" && check.outcome !== "not_asked"
  return (
    <div className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" weight="plus">
          {ITEM_NAMES[check.item]}
        </Text>
        <StatusBadge color={color}>
          {label}
          {check.settled_by && check.outcome === "met" ? `, ${check.settled_by}` : ""}
        </StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        <bdi>{check.finding}</bdi>
      </Text>
      {check.mark && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {MARK_NAMES[check.mark.state].done} by {check.mark.by}, {formatInstant(check.mark.at)}
          {check.mark.note ? `: ${check.mark.note}` : ""}
          {check.mark.is_outdated ? " (for an answer that was changed since)" : ""}
        </Text>
      )}
      {isAsked && check.settled_by !== "computed" && <Settle id={application.id} check={check} />}
    </div>
  )
}

function Settle({ id, check }: { id: string; check: Check }) {
  const [note, setNote] = useState("")
  const [isWaiving, setWaiving] = useState(false)
  const deed = useApplicationDeed(id)
  const isMarked = check.mark !== null && !check.mark.is_outdated
  const settle = (state: Mark | null) =>
    deed.mutate(
      { action: "check", body: { item: check.item, state, ...(note.trim() ? { note: note.trim() } : {}) } },
      { onSuccess: () => setWaiving(false) },
    )
  if (isMarked)
    return (
      <div>
        <Button size="small" variant="transparent" isLoading={deed.isPending} onClick={() => settle(null)}>
          Take it back
        </Button>
      </div>
    )
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap gap-2">
        {check.may.map((mark) => (
          <Button
            key={mark}
            size="small"
            variant="secondary"
            isLoading={deed.isPending}
            onClick={() => (mark === "waived" ? setWaiving(true) : settle(mark))}
          >
            {MARK_NAMES[mark].act}
          </Button>
        ))}
      </div>
      {isWaiving && (
        <div className="flex flex-wrap gap-2">
          <Input
            size="small"
            className="min-w-64"
            aria-label={`Why ${ITEM_NAMES[check.item]} is waived`}
            placeholder="Why is it waived?"
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button
            size="small"
            disabled={note.trim().length < 3}
            isLoading={deed.isPending}
            onClick={() => settle("waived")}
          >
            Waive
          </Button>
        </div>
      )}
      {deed.isError && <Hint variant="error">{messageOf(deed.error)}</Hint>}
    </div>
  )
}
