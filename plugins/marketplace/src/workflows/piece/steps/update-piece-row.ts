import { SELLER_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type PieceRowUpdate = {
  id: string
  maker_shares: { maker_id: string; percent: number }[]
  [column: string]: unknown
}

/** Changes how a piece is made and by whom. Compensation: writes back the row and the shares of before. */
export const updatePieceRowStep = createStep(
  "update-piece-row",
  async ({ maker_shares, ...row }: PieceRowUpdate, { container }) => {
    const service = container.resolve(SELLER_MODULE)
    const before = await service.retrievePiece(row.id, { relations: ["maker_shares"] })
    await service.updatePieces(row)
    const old = before.maker_shares.map(({ id }) => id)
    // Deleted for good: a share that is soft-deleted would still stand in the way of nothing, and nobody asks for it.
    await service.deleteMakerShares(old)
    const made = await service.createMakerShares(
      maker_shares.map((share) => ({ ...share, piece_id: row.id })),
    )
    const {
      maker_shares: shares,
      seller: _seller,
      created_at: _made,
      updated_at: _touched,
      deleted_at: _gone,
      ...columns
    } = before
    return new StepResponse(null, {
      columns,
      made: made.map(({ id }) => id),
      shares: shares.map(({ maker_id, percent }) => ({ maker_id, percent, piece_id: row.id })),
    })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(SELLER_MODULE)
    await service.deleteMakerShares(undo.made)
    await service.createMakerShares(undo.shares)
    await service.updatePieces(undo.columns)
  },
)
