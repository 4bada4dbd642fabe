import { HIRFA_EVENTS, PIECE_SHEET_MODULE } from "@hirfa/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { readSheetFacts } from "../../sheets/facts"
import { nextState } from "../../sheets/states"
import { type PieceActor, sheetLocks } from "./sheet-locks"
import { requireRow } from "./steps/plan-piece"
import { updateSheetStep } from "./steps/update-sheet"
import { recordReviewStep } from "./work-on-piece"

export type ShelvePieceInput = { id: string; deed: "archive" | "restore" }

/** Nothing to compensate: it reads and decides. */
const planShelvingStep = createStep(
  "plan-shelving-of-piece",
  async ({ id, deed }: ShelvePieceInput, { container }) => {
    const row = await requireRow(container, id)
    const state = nextState(deed, row.state)
    // A product that nobody may buy says nothing new: what the seller works on is then her own sheet.
    const { sheet } = await readSheetFacts(container, row)
    const taken_off = row.state === "on_sale" ? row.product_id : null
    return new StepResponse({ id, state, taken_off, answers: sheet })
  },
)

/**
 * Takes a piece off the shop into the archive, or back from there to the drafts. Nothing of it is lost, and orders for it
 * go on.
 */
export const shelvePieceWorkflow = createWorkflow("shelve-piece", (input: ShelvePieceInput) => {
  const locks = transform(input, ({ id }) => sheetLocks(id))
  acquireLockStep(locks)
  const plan = planShelvingStep(input)
  when("it-was-on-sale", plan, ({ taken_off }) => taken_off !== null).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform(plan, ({ taken_off }) => ({
        products: [{ id: taken_off ?? "", status: "draft" as const }],
      })),
    })
  })
  const updated = updateSheetStep(
    transform(plan, ({ id, state, answers }) => ({ id, state, answers, submitted_at: null })),
  )
  emitEventStep({ eventName: HIRFA_EVENTS.PIECE_WORKED_ON, data: updated })
  releaseLockStep(locks)
  return new WorkflowResponse(updated)
})

/** Compensation: brings it back. */
const discardPieceStep = createStep(
  "discard-piece",
  async ({ id }: { id: string }, { container }) => {
    const row = await requireRow(container, id)
    nextState("discard", row.state)
    if (row.product_id) nextState("discard", "on_sale")
    await container.resolve(PIECE_SHEET_MODULE).softDeletePieceSheets([id])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PIECE_SHEET_MODULE).restorePieceSheets([id])
  },
)

/** Throws a draft away that was never on sale. */
export const discardPieceWorkflow = createWorkflow("discard-piece", (input: { id: string }) => {
  const locks = transform(input, ({ id }) => sheetLocks(id))
  acquireLockStep(locks)
  const gone = discardPieceStep(input)
  releaseLockStep(locks)
  return new WorkflowResponse(gone)
})

export type AskChangeInput = { id: string; actor: PieceActor; words: string }

/** Nothing to compensate: it reads and decides. */
const planAskingStep = createStep("plan-asking-for-change", async ({ id }: { id: string }, { container }) => {
  const row = await requireRow(container, id)
  const state = nextState("ask_change", row.state)
  const { sheet } = await readSheetFacts(container, row)
  return new StepResponse({ state, seen: { sheet, pictures: row.pictures.map(({ picture }) => picture) } })
})

/** The operator asks for a change: the piece is the seller's draft again, with the words beside it. */
export const askPieceChangeWorkflow = createWorkflow("ask-piece-change", (input: AskChangeInput) => {
  const locks = transform(input, ({ id }) => sheetLocks(id))
  acquireLockStep(locks)
  const plan = planAskingStep(input)
  recordReviewStep(
    transform({ input, plan }, ({ input, plan }) => ({
      sheet_id: input.id,
      kind: "change_asked" as const,
      actor_id: input.actor.id,
      actor_name: input.actor.name,
      words: input.words,
      seen: plan.seen,
    })),
  )
  const updated = updateSheetStep(
    transform({ input, plan }, ({ input, plan }) => ({
      id: input.id,
      state: plan.state,
      review_words: input.words,
      submitted_at: null,
    })),
  )
  emitEventStep({ eventName: HIRFA_EVENTS.PIECE_WORKED_ON, data: updated })
  releaseLockStep(locks)
  return new WorkflowResponse(updated)
})
