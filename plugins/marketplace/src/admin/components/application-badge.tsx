import type { ApplicationStatus } from "@hirfa/contracts"
import { StatusBadge } from "@medusajs/ui"
import { APPLICATION_STATUS_NAMES } from "../lib/application-words"

const COLORS = {
  submitted: "orange",
  correction: "blue",
  draft: "grey",
  approved: "green",
  refused: "red",
} as const satisfies Record<ApplicationStatus, string>

export function ApplicationBadge({ status }: { status: ApplicationStatus }) {
  return (
    <StatusBadge color={COLORS[status]} className="whitespace-nowrap">
      {APPLICATION_STATUS_NAMES[status]}
    </StatusBadge>
  )
}
