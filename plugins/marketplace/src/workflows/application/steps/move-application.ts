import { APPLICATION_MODULE, type Correction } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_TRANSITIONS, type ApplicationDeed, nextApplicationStatus } from "../application-status"
import { readApplicationRow } from "../facts"

export type Actor = { id: string; name: string }

export type MoveInput = {
  id: string
  deed: ApplicationDeed
  actor: Actor
  reason?: string | null
  corrections?: Correction[]
}

const KIND = { submit: "submitted", correct: "correction", approve: "approved", refuse: "refused" } as const

/**
 * Moves an application on and writes it into its history; answers the entry. Of two who decide at once one is refused.
 * Compensation: everything as it was, without the entry.
 * @throws NOT_ALLOWED
 */
export const moveApplicationStep = createStep(
  "move-application",
  async ({ id, deed, actor, reason = null, corrections = [] }: MoveInput, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const before = await readApplicationRow(container, id)
    const to = nextApplicationStatus(deed, before.status)
    if (!(await service.move(id, APPLICATION_TRANSITIONS[deed].from, to))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Somebody else has just decided on this application: read it again",
      )
    }
    const now = new Date()
    await service.updateApplications({
      id,
      reason,
      corrections: { list: corrections },
      ...(deed === "submit" ? { submitted_at: now } : { decided_at: now }),
    })
    const entry = await service.createApplicationEntries({
      application_id: id,
      kind: KIND[deed],
      actor_id: actor.id,
      actor_name: actor.name,
      words: reason,
      corrections: { list: corrections },
    })
    const { status, submitted_at, decided_at } = before
    return new StepResponse(
      { id: entry.id },
      {
        entry_id: entry.id,
        row: {
          id,
          status,
          reason: before.reason,
          corrections: before.corrections,
          submitted_at: dateOf(submitted_at),
          decided_at: dateOf(decided_at),
        },
      },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(APPLICATION_MODULE)
    await service.updateApplications(undo.row)
    await service.deleteApplicationEntries([undo.entry_id])
  },
)

function dateOf(value: Date | string | null): Date | null {
  return value === null ? null : new Date(value)
}
