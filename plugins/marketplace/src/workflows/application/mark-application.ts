import { APPLICATION_MODULE, type CheckItem, type Mark } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { fingerprintOf, marksOf } from "./checklist"
import { factsOf, readApplicationRow } from "./facts"
import type { Actor } from "./steps/move-application"

export type MarkApplicationInput = {
  id: string
  item: CheckItem
  /** Null takes the mark away. */
  state: Mark | null
  note?: string | null
  actor: Actor
}

/**
 * Settles an item of the checklist by hand, for the answers as they stand now. Compensation: puts back the mark of before.
 * @throws NOT_ALLOWED when the item cannot be settled so, INVALID_DATA when a waiver has no note
 */
const markItemStep = createStep(
  "mark-application-item",
  async ({ id, item, state, note = null, actor }: MarkApplicationInput, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const row = await readApplicationRow(container, id)
    if (row.status !== "submitted") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `This application is ${row.status}: it is not looked at now`,
      )
    }
    if (state) assertMay(item, state, note)
    const [before] = await service.listApplicationMarks({ application_id: id, item })
    if (before) await service.softDeleteApplicationMarks([before.id])
    const made =
      state &&
      (await service.createApplicationMarks({
        application_id: id,
        item,
        state,
        note,
        user_id: actor.id,
        user_name: actor.name,
        marked_at: new Date(),
        fingerprint: fingerprintOf(item, factsOf(row)),
      }))
    return new StepResponse({ id }, { before: before?.id, made: made?.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(APPLICATION_MODULE)
    if (undo.made) await service.deleteApplicationMarks([undo.made])
    if (undo.before) await service.restoreApplicationMarks([undo.before])
  },
)

function assertMay(item: CheckItem, state: Mark, note: string | null): void {
  const may = marksOf(item)
  if (!may.includes(state)) {
    const how =
      may.length > 0 ? `only be ${may.join(" or ")}` : "not be settled by hand: ask for a correction"
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The item ${item} can ${how}`)
  }
  if (state === "waived" && !note) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "note: say why this item is waived")
  }
}

/** The operator settles an item of the checklist, or takes her mark away. */
export const markApplicationWorkflow = createWorkflow("mark-application", (input: MarkApplicationInput) => {
  return new WorkflowResponse(markItemStep(input))
})
