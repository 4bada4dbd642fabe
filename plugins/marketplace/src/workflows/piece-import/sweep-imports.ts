import { PIECE_IMPORT_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

const DAY = 86_400_000
const AT_ONCE = 20

/** Nothing to compensate: the pieces are what they are; only the report of how they came is forgotten. */
const sweepImportsStep = createStep(
  "sweep-piece-imports",
  async ({ older_than_days }: { older_than_days: number }, { container }) => {
    const service = container.resolve(PIECE_IMPORT_MODULE)
    const before = new Date(Date.now() - older_than_days * DAY)
    let swept = 0
    for (;;) {
      const old = await service.listPieceImports(
        {
          $or: [
            { state: "done", finished_at: { $lt: before } },
            // Looked at and never confirmed.
            { state: ["preview", "canceled"], created_at: { $lt: before } },
          ],
        },
        { select: ["id"], order: { created_at: "ASC" }, take: AT_ONCE },
      )
      if (old.length === 0) return new StepResponse({ swept })
      await service.deletePieceImports(old.map(({ id }) => id))
      swept += old.length
    }
  },
)

/** Forgets tables that came in long ago, with their rows: ten thousand of them each, that nobody looks at any more. */
export const sweepImportsWorkflow = createWorkflow(
  "sweep-piece-imports",
  (input: { older_than_days: number }) => new WorkflowResponse(sweepImportsStep(input)),
)
