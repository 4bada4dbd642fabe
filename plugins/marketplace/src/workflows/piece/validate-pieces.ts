import { MedusaError } from "@medusajs/framework/utils"
import type { PieceInput } from "./types"

type Seller = { id: string; shipping_profile_id?: string | null; makers?: { id: string }[] | null }

/**
 * Refuses pieces that cannot be sold as they stand, naming the piece, the field and the mend.
 * @throws INVALID_DATA
 */
export function assertPieces(pieces: readonly PieceInput[], sellers: readonly Seller[]): void {
  const byId = new Map(sellers.map((seller) => [seller.id, seller]))
  for (const piece of pieces) {
    const problem = problemOf(piece, byId.get(piece.seller_id))
    if (problem)
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Piece ${piece.product.handle ?? piece.product.title}: ${problem}`,
      )
  }
}

function problemOf(piece: PieceInput, seller: Seller | undefined): string | undefined {
  if (!seller) return `seller_id ${piece.seller_id} is not a seller`
  if (!seller.shipping_profile_id) return "its seller is not approved yet: approve the seller first"
  const shares = piece.maker_shares ?? []
  const percents = shares.reduce((sum, { percent }) => sum + percent, 0)
  if (shares.length > 0 && percents !== 100)
    return `maker_shares add up to ${percents}: make them add up to 100`
  const own = new Set(seller.makers?.map(({ id }) => id))
  const foreign = shares.find(({ maker_id }) => !own.has(maker_id))
  if (foreign) return `maker_shares names ${foreign.maker_id}, who is not a maker of this seller`
  if (Object.values(piece.stock).some((quantity) => !Number.isInteger(quantity) || quantity < 0)) {
    return "stock holds a number that is not a whole one of zero or more"
  }
  if (piece.is_unique && Object.values(piece.stock).some((quantity) => quantity > 1)) {
    return "is_unique, so its stock can be at most 1"
  }
  if (piece.is_made_to_order && !piece.lead_days_max)
    return "is_made_to_order needs lead_days_min and lead_days_max"
  return undefined
}
