import { type ImportState, PIECE_IMPORT_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Problem } from "../../bulk/problems"

export type FinishRowInput = { id: string; refusal: string | null }

/** Compensation: none; a row whose piece was worked on is through. */
const finishRowStep = createStep(
  "finish-row-of-import",
  async ({ id, refusal }: FinishRowInput, { container }) => {
    const problems: Problem[] =
      refusal === null ? [] : [{ code: "refused", column: null, facts: { value: refusal } }]
    const service = container.resolve(PIECE_IMPORT_MODULE)
    await service.updatePieceImportRows({
      id,
      state: "done",
      ...(refusal === null ? {} : { kind: "bad", problems: Object(problems) }),
    })
    return new StepResponse(null)
  },
)

/** A row whose piece was worked on in the shop is through, or was refused there. */
export const finishImportRowWorkflow = createWorkflow(
  "finish-row-of-import",
  (input: FinishRowInput) => new WorkflowResponse(finishRowStep(input)),
)

/** Compensation: the state of before. */
const turnImportStep = createStep(
  "turn-piece-import",
  async ({ id, state }: { id: string; state: Extract<ImportState, "running" | "done"> }, { container }) => {
    const service = container.resolve(PIECE_IMPORT_MODULE)
    const before = await service.retrievePieceImport(id)
    // Stopped by its member meanwhile: it stays so.
    if (before.state !== "queued" && before.state !== "running")
      return new StepResponse({ isGoingOn: false }, null)
    await service.updatePieceImports({ id, state, ...(state === "done" ? { finished_at: new Date() } : {}) })
    return new StepResponse({ isGoingOn: true }, { id, state: before.state })
  },
  async (before, { container }) => {
    if (before) await container.resolve(PIECE_IMPORT_MODULE).updatePieceImports(before)
  },
)

/** Says that an import is running, or through; answers whether it goes on, which it does not once it was stopped. */
export const turnPieceImportWorkflow = createWorkflow(
  "turn-piece-import",
  (input: { id: string; state: "running" | "done" }) => new WorkflowResponse(turnImportStep(input)),
)
