import { HIRFA_EVENTS, PIECE_SHEET_MODULE, type SavePieceBody } from "@hirfa/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { WorkDeed } from "../../sheets/plan"
import { changeProductWorkflow } from "./change-product"
import { createPiecesWorkflow } from "./create-pieces"
import { type PieceActor, sheetLocks } from "./sheet-locks"
import { planPieceStep } from "./steps/plan-piece"
import { updateSheetStep } from "./steps/update-sheet"
import { writeTextsStep } from "./steps/write-texts"

export type WorkOnPieceInput = {
  id: string
  deed: WorkDeed
  actor: PieceActor
  changes?: SavePieceBody
  words?: string | null
}

type ReviewInput = {
  sheet_id: string
  kind: "submitted" | "accepted" | "change_asked"
  actor_id: string
  actor_name: string
  words: string | null
  seen: Record<string, unknown>
}

/** Writes down one event of a review. Compensation: takes it away. */
export const recordReviewStep = createStep(
  "record-piece-review",
  async (review: ReviewInput, { container }) => {
    const { id } = await container.resolve(PIECE_SHEET_MODULE).createPieceReviews(review)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PIECE_SHEET_MODULE).deletePieceReviews([id])
  },
)

/**
 * Saves a piece, puts it on sale, or accepts it as the operator: one after the other, whoever presses. What is on sale
 * changes in the shop at once; the first pieces of a new seller wait for the operator.
 * @throws INVALID_DATA naming what is missing, NOT_ALLOWED when its state does not allow it
 */
export const workOnPieceWorkflow = createWorkflow("work-on-piece", (input: WorkOnPieceInput) => {
  const locks = transform(input, ({ id }) => sheetLocks(id))
  acquireLockStep(locks)
  const plan = planPieceStep(
    transform(input, ({ id, deed, changes }) => ({ id, deed, changes: changes ?? {} })),
  )

  const created = when("it-is-new-in-the-shop", plan, ({ create }) => create !== null).then(() =>
    createPiecesWorkflow.runAsStep({
      input: transform(plan, ({ create }) => ({ pieces: create ? [create] : [] })),
    }),
  )
  when("it-changes-in-the-shop", plan, ({ change }) => change !== null).then(() => {
    changeProductWorkflow.runAsStep({
      // The condition says that there is one.
      input: transform(plan, ({ change }) => change as NonNullable<typeof change>),
    })
  })
  const product_id = transform(
    { plan, created },
    ({ plan, created }) => created?.[0]?.id ?? plan.change?.product_id ?? null,
  )
  when("its-texts-are-shown", { product_id }, ({ product_id }) => product_id !== null).then(() => {
    writeTextsStep(
      transform({ plan, product_id }, ({ plan, product_id }) => ({
        ...plan.texts,
        product_id: product_id ?? "",
      })),
    )
  })
  when(
    "it-is-reviewed",
    { plan, input },
    ({ plan, input }) => plan.is_submitted || input.deed === "accept",
  ).then(() => {
    recordReviewStep(
      transform({ plan, input }, ({ plan, input }) => ({
        sheet_id: plan.id,
        kind: plan.is_submitted ? ("submitted" as const) : ("accepted" as const),
        actor_id: input.actor.id,
        actor_name: input.actor.name,
        words: input.words ?? null,
        seen: plan.seen,
      })),
    )
  })
  const updated = updateSheetStep(
    transform({ plan, product_id }, ({ plan, product_id }) => ({
      id: plan.id,
      state: plan.state,
      ...plan.patch,
      ...(product_id ? { product_id } : {}),
    })),
  )
  emitEventStep({ eventName: HIRFA_EVENTS.PIECE_WORKED_ON, data: updated })
  releaseLockStep(locks)
  return new WorkflowResponse(transform(plan, ({ id, state }) => ({ id, state })))
})
