import { PIECE_SHEET_MODULE, pictureIn } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PieceInput } from "../types"

type Made = { piece: PieceInput; product_id: string }

/** Lets sellers work on pieces that came in by another way than the atelier. Compensation: deletes the sheets. */
export const createSheetsStep = createStep(
  "create-piece-sheets",
  async (made: Made[], { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    const fresh = made.filter(({ piece }) => !piece.sheet_id)
    const now = new Date()
    const sheets = await service.createPieceSheets(
      fresh.map(({ piece, product_id }) => {
        const isOffered = piece.product.status === "published"
        return {
          seller_id: piece.seller_id,
          product_id,
          state: isOffered ? ("on_sale" as const) : ("archived" as const),
          words: piece.product.title,
          maker_ids: (piece.maker_shares ?? []).map(({ maker_id }) => maker_id),
          first_offered_at: isOffered ? now : null,
        }
      }),
    )
    const pictures = fresh.flatMap(({ piece }, index) => picturesOf(piece, sheets[index]?.id ?? ""))
    if (pictures.length > 0) await service.createPiecePictures(pictures)
    const ids = sheets.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(PIECE_SHEET_MODULE).deletePieceSheets(ids)
  },
)

/** Its images whose facts are known; a picture of another kind cannot be shown in sizes. */
function picturesOf({ product }: PieceInput, sheet_id: string) {
  return (product.images ?? []).flatMap(({ metadata }, position) => {
    if (!metadata || !pictureIn(metadata, "en")) return []
    const { alt, ...picture } = metadata
    return [
      {
        sheet_id,
        position,
        upload_id: `${sheet_id}-${position}`,
        state: "ready" as const,
        picture,
        alt: typeof alt === "string" ? { en: alt } : Object(alt),
      },
    ]
  })
}
