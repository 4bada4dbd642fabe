import { type ArrangePictures, HIRFA_EVENTS, PIECE_SHEET_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { altOf } from "../../sheets/pictures"
import { sheetLocks } from "./sheet-locks"
import { requireRow } from "./steps/plan-piece"
import { showPicturesStep } from "./steps/show-pictures"

export type ArrangePicturesInput = ArrangePictures & { sheet_id: string }

/**
 * Compensation: the order and the words of before.
 * @throws INVALID_DATA when a picture is named that is not of this piece
 */
const arrangePicturesStep = createStep(
  "arrange-piece-pictures",
  async ({ sheet_id, order, alt = {} }: ArrangePicturesInput, { container }) => {
    const { pictures } = await requireRow(container, sheet_id)
    const known = new Set(pictures.map(({ id }) => id))
    const foreign = [...(order ?? []), ...Object.keys(alt)].find((id) => !known.has(id))
    if (foreign) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `order: ${foreign} is not a picture of this piece`,
      )
    }
    const first = [...new Set(order ?? [])]
    const rest = pictures.map(({ id }) => id).filter((id) => !first.includes(id))
    const before = pictures.map((row) => ({ id: row.id, position: row.position, alt: altOf(row) }))
    const places = new Map([...first, ...rest].map((id, position) => [id, position]))
    await container.resolve(PIECE_SHEET_MODULE).updatePiecePictures(
      before.map((row) => ({
        id: row.id,
        position: places.get(row.id) ?? row.position,
        alt: { ...row.alt, ...alt[row.id] },
      })),
    )
    return new StepResponse({ id: sheet_id }, before)
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(PIECE_SHEET_MODULE).updatePiecePictures(before)
  },
)

/** Orders the pictures of a piece, the named ones first, and says what they show. */
export const arrangePicturesWorkflow = createWorkflow(
  "arrange-piece-pictures",
  (input: ArrangePicturesInput) => {
    const locks = transform(input, ({ sheet_id }) => sheetLocks(sheet_id))
    acquireLockStep(locks)
    const arranged = arrangePicturesStep(input)
    showPicturesStep({ sheet_id: arranged.id })
    emitEventStep({ eventName: HIRFA_EVENTS.PIECE_WORKED_ON, data: arranged })
    releaseLockStep(locks)
    return new WorkflowResponse(arranged)
  },
)

export type RemovePictureInput = { sheet_id: string; upload_id: string }

/**
 * Compensation: brings it back.
 * @throws NOT_FOUND when it is not there; NOT_ALLOWED when it is the last one of a piece on sale
 */
const removePictureStep = createStep(
  "remove-piece-picture",
  async ({ sheet_id, upload_id }: RemovePictureInput, { container }) => {
    const { pictures, state } = await requireRow(container, sheet_id)
    const picture = pictures.find((row) => row.upload_id === upload_id)
    if (!picture) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This picture is not there any more")
    if (pictures.length === 1 && state === "on_sale") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "A piece on sale has at least one picture: add another one first",
      )
    }
    await container.resolve(PIECE_SHEET_MODULE).softDeletePiecePictures([picture.id])
    return new StepResponse({ id: sheet_id }, picture.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PIECE_SHEET_MODULE).restorePiecePictures([id])
  },
)

/** Takes a picture away. */
export const removePictureWorkflow = createWorkflow("remove-piece-picture", (input: RemovePictureInput) => {
  const locks = transform(input, ({ sheet_id }) => sheetLocks(sheet_id))
  acquireLockStep(locks)
  const removed = removePictureStep(input)
  showPicturesStep({ sheet_id: removed.id })
  emitEventStep({ eventName: HIRFA_EVENTS.PIECE_WORKED_ON, data: removed })
  releaseLockStep(locks)
  return new WorkflowResponse(removed)
})
