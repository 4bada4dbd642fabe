import type { ApplicationStatus } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"

export const APPLICATION_DEEDS = ["submit", "correct", "approve", "refuse"] as const
export type ApplicationDeed = (typeof APPLICATION_DEEDS)[number]

/** From which states a deed may be done, and where it leads. What is not here cannot happen. */
export const APPLICATION_TRANSITIONS: Readonly<
  Record<ApplicationDeed, { from: readonly ApplicationStatus[]; to: ApplicationStatus }>
> = {
  submit: { from: ["draft", "correction"], to: "submitted" },
  correct: { from: ["submitted"], to: "correction" },
  approve: { from: ["submitted"], to: "approved" },
  refuse: { from: ["submitted"], to: "refused" },
}

/** While the applicant may write in it. */
export function isEditable(status: ApplicationStatus): boolean {
  return APPLICATION_TRANSITIONS.submit.from.includes(status)
}

/**
 * The state that a deed leads to.
 * @throws NOT_ALLOWED when it makes no sense in the present one
 */
export function nextApplicationStatus(deed: ApplicationDeed, present: ApplicationStatus): ApplicationStatus {
  const { from, to } = APPLICATION_TRANSITIONS[deed]
  if (!from.includes(present)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `This application is ${present}: to ${deed} it must be ${from.join(" or ")}. Read it again`,
    )
  }
  return to
}
