import { SELLER_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PieceInput } from "../types"

type Row = Omit<PieceInput, "product" | "stock" | "sheet_id"> & { product_id: string }

/** Writes down whose the products are and how they are made. Compensation: deletes the rows. */
export const createPieceRowsStep = createStep(
  "create-piece-rows",
  async (rows: Row[], { container }) => {
    const service = container.resolve(SELLER_MODULE)
    const pieces = await service.createPieces(
      rows.map(({ maker_shares: _shares, material_codes = [], ...row }) => ({ ...row, material_codes })),
    )
    const shares = rows.flatMap(({ maker_shares = [] }, index) =>
      maker_shares.map((share) => ({ ...share, piece_id: pieces[index]?.id ?? "" })),
    )
    if (shares.length > 0) await service.createMakerShares(shares)
    const ids = pieces.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SELLER_MODULE).deletePieces(ids)
  },
)
