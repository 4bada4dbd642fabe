import { PIECE_SHEET_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ALL_RENDITIONS, otherRenditions } from "../../pictures/renditions"
import { factsOf, type PictureFacts } from "../../sheets/pictures"
import { sheetLocks } from "./sheet-locks"
import { showPicturesStep } from "./steps/show-pictures"

/** A picture that failed so often is left with its first rendition: something is wrong with it, not with the moment. */
const MOST_ATTEMPTS = 3
const A_RUN = 20

/**
 * Makes what is still missing of some pictures. Run again, or after a crash in the middle, it writes the same bytes to the
 * same addresses. No compensation is needed. Answers the pieces whose pictures are whole now.
 */
const makeRenditionsStep = createStep(
  "make-picture-renditions",
  async ({ ids }: { ids?: string[] }, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    const waiting = await service.listPiecePictures(
      { state: "queued", ...(ids ? { id: ids } : {}) },
      { order: { created_at: "ASC" }, take: A_RUN },
    )
    const done = new Set<string>()
    for (const row of waiting) {
      const facts = factsOf(row)
      const attempts = row.attempts + 1
      try {
        await makeAll(container, facts, row.source_file_id)
        const picture = { ...facts, renditions: ALL_RENDITIONS }
        await service.updatePiecePictures({
          selector: { id: row.id },
          data: { state: "ready", picture, attempts },
        })
        done.add(row.sheet_id)
      } catch (error) {
        const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
        logger.error(`The sizes of picture ${row.id} could not be made (${attempts}): ${String(error)}`)
        const state = attempts >= MOST_ATTEMPTS ? "failed" : "queued"
        // By a selector: a picture that was taken away meanwhile is no fault.
        await service.updatePiecePictures({ selector: { id: row.id }, data: { state, attempts } })
      }
    }
    return new StepResponse({ sheet_ids: [...done] })
  },
)

async function makeAll(
  container: MedusaContainer,
  { base }: PictureFacts,
  file_id: string | null,
): Promise<void> {
  if (!file_id) throw new Error("its source is not kept")
  const files = container.resolve(Modules.FILE)
  const source = await files.getAsBuffer(file_id)
  for await (const { filename, mimeType, content } of otherRenditions(source, base.split("/").at(-1) ?? "")) {
    await files.createFiles([{ filename, mimeType, content: content.toString("base64"), access: "public" }])
  }
}

/**
 * Works the queue of pictures off: one worker at a time, since making AVIF takes a whole core. Given ids, only those.
 * The shop shows what became ready.
 */
export const makeRenditionsWorkflow = createWorkflow(
  "make-picture-renditions",
  (input: { ids?: string[] }) => {
    const queue = { key: ["picture-queue"], timeout: 300, ttl: 600 }
    acquireLockStep(queue)
    const made = makeRenditionsStep(input)
    releaseLockStep(queue)
    return new WorkflowResponse(made)
  },
)

/** Shows the pictures of a piece in the shop as they stand now. */
export const showPicturesWorkflow = createWorkflow(
  "show-pictures-of-piece",
  (input: { sheet_id: string }) => {
    const locks = transform(input, ({ sheet_id }) => sheetLocks(sheet_id))
    acquireLockStep(locks)
    const shown = showPicturesStep(input)
    releaseLockStep(locks)
    return new WorkflowResponse(shown)
  },
)
