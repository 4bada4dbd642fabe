import { HIRFA_EVENTS, PIECE_IMPORT_MODULE } from "@hirfa/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { planRowsStep } from "./steps/plan-rows"
import { writeDraftsStep } from "./steps/write-drafts"

/** Rows that are written at once: enough that statements count little, few enough that progress is seen. */
const ROWS_AT_ONCE = 100

/** Nothing to compensate: it reads. */
const nextRowsStep = createStep("next-rows-of-import", async ({ id }: { id: string }, { container }) => {
  const rows = await container
    .resolve(PIECE_IMPORT_MODULE)
    .listPieceImportRows(
      { import_id: id, state: ["waiting", "begun"] },
      { select: ["id", "sheet_id"], order: { line: "ASC" }, take: ROWS_AT_ONCE },
    )
  const sheets = rows.flatMap(({ sheet_id }) => (sheet_id === null ? [] : [`piece-sheet:${sheet_id}`]))
  return new StepResponse({ ids: rows.map((row) => row.id), keys: [`piece-import:${id}`, ...sheets] })
})

/** Nothing to compensate: what is written is written. */
const finishRowsStep = createStep(
  "finish-rows-of-import",
  async ({ ids }: { ids: string[] }, { container }) => {
    if (ids.length > 0)
      await container
        .resolve(PIECE_IMPORT_MODULE)
        .updatePieceImportRows({ selector: { id: ids }, data: { state: "done" } })
    return new StepResponse(null)
  },
)

/**
 * Writes the next rows of an import. Drafts are written here, all at once; what changes in the shop is answered, to be
 * worked on piece by piece. A row is begun before it is written and done after it: after a crash the ones that are begun
 * are written again, which changes nothing of those that were.
 */
export const writeImportRowsWorkflow = createWorkflow("write-rows-of-import", (input: { id: string }) => {
  const next = nextRowsStep(input)
  const locks = transform(next, ({ keys }) => ({ key: keys, timeout: 60, ttl: 180 }))
  acquireLockStep(locks)
  const plan = planRowsStep(
    transform({ input, next }, ({ input, next }) => ({ import_id: input.id, ids: next.ids })),
  )
  writeDraftsStep(transform(plan, ({ created, updated }) => ({ created, updated })))
  emitEventStep({
    eventName: HIRFA_EVENTS.PIECE_WORKED_ON,
    data: transform(plan, ({ created, updated }) => [...created, ...updated].map(({ id }) => ({ id }))),
  })
  finishRowsStep(transform(plan, ({ finished }) => ({ ids: finished })))
  releaseLockStep(locks)
  return new WorkflowResponse(
    transform({ plan, next }, ({ plan, next }) => ({ works: plan.works, taken: next.ids.length })),
  )
})
