import { HIRFA_EVENTS, type ImportState, PIECE_IMPORT_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"

export type MoveImportInput = { id: string; deed: "confirm" | "cancel" }

/** In which states a deed makes sense. Confirmed twice is confirmed once. */
const FROM: Readonly<Record<MoveImportInput["deed"], readonly ImportState[]>> = {
  confirm: ["preview", "queued", "running", "done"],
  cancel: ["preview", "queued", "running", "canceled"],
}

/**
 * Compensation: the state of before.
 * @throws NOT_ALLOWED when it is over, or another table of the seller is being written
 */
const moveImportStep = createStep(
  "move-piece-import",
  async ({ id, deed }: MoveImportInput, { container }) => {
    const service = container.resolve(PIECE_IMPORT_MODULE)
    const { state, seller_id } = await service.retrievePieceImport(id)
    if (!FROM[deed].includes(state))
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `This import is ${state}: send the file again`)
    if (deed === "cancel") {
      await service.updatePieceImports({ id, state: "canceled", finished_at: new Date() })
      return new StepResponse({ id, isToRun: false }, { id, state })
    }
    if (state !== "preview") return new StepResponse({ id, isToRun: state !== "done" }, null)
    const running = await service.listPieceImports({ seller_id, state: ["queued", "running"] }, { take: 1 })
    if (running.length > 0)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Another table is being written: wait until it is through, or stop it",
        "import_running",
      )
    await service.updatePieceImports({ id, state: "queued", confirmed_at: new Date() })
    return new StepResponse({ id, isToRun: true }, { id, state })
  },
  async (before, { container }) => {
    if (before)
      await container.resolve(PIECE_IMPORT_MODULE).updatePieceImports({ ...before, finished_at: null })
  },
)

/** Confirms an import, or stops it: what is written already stays. */
export const movePieceImportWorkflow = createWorkflow("move-piece-import", (input: MoveImportInput) => {
  const locks = { key: "piece-imports", timeout: 30, ttl: 60 }
  acquireLockStep(locks)
  const moved = moveImportStep(input)
  when("it-is-to-run", moved, ({ isToRun }) => isToRun).then(() => {
    emitEventStep({ eventName: HIRFA_EVENTS.IMPORT_CONFIRMED, data: transform(moved, ({ id }) => ({ id })) })
  })
  releaseLockStep(locks)
  return new WorkflowResponse(moved)
})
