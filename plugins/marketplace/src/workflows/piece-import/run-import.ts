import { randomUUID } from "node:crypto"
import { PIECE_IMPORT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { PieceActor } from "../piece/sheet-locks"
import { workOnPieceWorkflow } from "../piece/work-on-piece"
import { finishImportRowWorkflow, turnPieceImportWorkflow } from "./finish-row"
import type { PieceWork } from "./steps/plan-rows"
import { writeImportRowsWorkflow } from "./write-rows"

/** Seconds after which another process takes up an import whose own died. */
const LEASE = 120

/**
 * Writes an import from where it stands to its end, part by part, by one process at a time. What it was doing when it died
 * is done by the next that is asked, and a row that is through is never written again.
 */
export async function runPieceImport(container: MedusaContainer, id: string): Promise<void> {
  const lease = new Lease(container, id)
  if (!(await lease.take())) return
  try {
    const actor = await actorOf(container, id)
    while (await isGoingOn(container, id, "running")) {
      const { result } = await writeImportRowsWorkflow(container).run({ input: { id } })
      for (const work of result.works) {
        await lease.take()
        await workInShop(container, work, actor)
      }
      await lease.take()
      if (result.taken === 0) await isGoingOn(container, id, "done")
    }
  } finally {
    await lease.end()
  }
}

/** Imports that nobody is writing although they are to be written, as after a crash. */
export async function runWaitingImports(container: MedusaContainer): Promise<void> {
  const waiting = await container
    .resolve(PIECE_IMPORT_MODULE)
    .listPieceImports(
      { state: ["queued", "running"] },
      { select: ["id"], order: { created_at: "ASC" }, take: 20 },
    )
  for (const { id } of waiting) await runPieceImport(container, id)
}

async function isGoingOn(
  container: MedusaContainer,
  id: string,
  state: "running" | "done",
): Promise<boolean> {
  const { result } = await turnPieceImportWorkflow(container).run({ input: { id, state } })
  return state === "running" && result.isGoingOn
}

/** Changes a piece of the shop, or puts one on sale. What the shop refuses is the row's fault, and told in its report. */
async function workInShop(container: MedusaContainer, work: PieceWork, actor: PieceActor): Promise<void> {
  const { row_id, sheet_id, changes, isPublished } = work
  let refusal: string | null = null
  try {
    if (changes)
      await workOnPieceWorkflow(container).run({ input: { id: sheet_id, deed: "save", changes, actor } })
    if (isPublished)
      await workOnPieceWorkflow(container).run({ input: { id: sheet_id, deed: "publish", actor } })
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error
    refusal = error.message
  }
  await finishImportRowWorkflow(container).run({ input: { id: row_id, refusal } })
}

async function actorOf(container: MedusaContainer, id: string): Promise<PieceActor> {
  const { created_by } = await container.resolve(PIECE_IMPORT_MODULE).retrievePieceImport(id)
  const { data } = await container
    .resolve("query")
    .graph({ entity: "member", fields: ["id", "name"], filters: { id: created_by } })
  const [member] = data as PieceActor[]
  return member ?? { id: created_by, name: "" }
}

/** The right to write an import, as long as it is taken again and again. */
class Lease {
  readonly #owner = randomUUID()
  readonly #key: string

  constructor(
    readonly container: MedusaContainer,
    id: string,
  ) {
    this.#key = `piece-import-run:${id}`
  }

  async take(): Promise<boolean> {
    try {
      await this.container
        .resolve(Modules.LOCKING)
        .acquire(this.#key, { ownerId: this.#owner, expire: LEASE })
      return true
    } catch (error) {
      if (error instanceof MedusaError && error.type === MedusaError.Types.CONFLICT) return false
      throw error
    }
  }

  async end(): Promise<void> {
    await this.container.resolve(Modules.LOCKING).release(this.#key, { ownerId: this.#owner })
  }
}
