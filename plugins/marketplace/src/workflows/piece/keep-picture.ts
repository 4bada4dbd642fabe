import { HIRFA_EVENTS, MOST_PICTURES, PIECE_SHEET_MODULE } from "@hirfa/contracts"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { cleanPicture, FIRST_RENDITIONS } from "../../pictures/renditions"
import { sheetLocks } from "./sheet-locks"
import { requireRow } from "./steps/plan-piece"
import { showPicturesStep } from "./steps/show-pictures"

export type KeepPictureInput = { sheet_id: string; upload_id: string; base64: string }

/**
 * Keeps a picture with its first rendition. One that was sent before, by its upload id, is answered as it is, so that a
 * phone may send again what it does not know to have arrived. Compensation: forgets it; files that nothing names are
 * harmless, and nobody knows their names.
 * @throws INVALID_DATA when it is no picture; NOT_ALLOWED beyond the most that a piece may have
 */
const keepPictureStep = createStep(
  "keep-piece-picture",
  async ({ sheet_id, upload_id, base64 }: KeepPictureInput, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    const row = await requireRow(container, sheet_id)
    const known = row.pictures.find((picture) => picture.upload_id === upload_id)
    if (known) return new StepResponse({ id: known.id, is_new: false }, null)
    if (row.pictures.length >= MOST_PICTURES) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A piece has at most ${MOST_PICTURES} pictures: take one away first`,
      )
    }
    const clean = await cleanPicture(Buffer.from(base64, "base64"))
    const files = container.resolve(Modules.FILE)
    const [shown, source] = await files.createFiles([
      {
        filename: clean.first.filename,
        mimeType: clean.first.mimeType,
        content: clean.first.content.toString("base64"),
        access: "public",
      },
      {
        filename: `${clean.folder}.webp`,
        mimeType: "image/webp",
        content: clean.source.toString("base64"),
        access: "private",
      },
    ])
    const url = shown?.url ?? ""
    const last = row.pictures.at(-1)?.position ?? -1
    const { width, height, placeholder, colours } = clean
    const { id } = await service.createPiecePictures({
      sheet_id,
      upload_id,
      position: last + 1,
      alt: {},
      picture: {
        base: url.slice(0, url.lastIndexOf("/")),
        width,
        height,
        placeholder,
        colours,
        renditions: FIRST_RENDITIONS,
      },
      source_file_id: source?.id ?? null,
    })
    return new StepResponse({ id, is_new: true }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PIECE_SHEET_MODULE).deletePiecePictures([id])
  },
)

/** Takes a picture in: it is there at once, and its other sizes are made in a queue. */
export const keepPictureWorkflow = createWorkflow("keep-piece-picture", (input: KeepPictureInput) => {
  const locks = transform(input, ({ sheet_id }) => sheetLocks(sheet_id))
  acquireLockStep(locks)
  const kept = keepPictureStep(input)
  when("it-is-new", kept, ({ is_new }) => is_new).then(() => {
    showPicturesStep({ sheet_id: input.sheet_id })
    emitEventStep({
      eventName: HIRFA_EVENTS.PICTURE_RECEIVED,
      data: transform(kept, ({ id }) => ({ id })),
    })
  })
  releaseLockStep(locks)
  return new WorkflowResponse(kept)
})
