import { marketOf } from "@hirfa/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import type { CardPart, DetailPart, PieceDocument } from "../documents/types"

export const RELATED = 6

export type Scope = { salesChannels: readonly string[] }
export type FullPiece = Pick<PieceDocument, "id" | "is_offered" | "seller" | "markets"> & {
  card: CardPart
  detail: DetailPart
}

export function pieceSearch(handle: string, { salesChannels }: Scope): SearchTypes.SearchQuery {
  return {
    entity: "piece",
    fields: ["id", "is_offered", "seller", "markets", "card", "detail"],
    filters: { handle, sales_channels: [...salesChannels] },
    pagination: { take: 1, order: { created: "DESC" } },
    search_options: { count: "none" },
  }
}

/** Other pieces from the same hands that are offered to the reader now, the newest first. */
export function relatedSearch(
  piece: FullPiece,
  { salesChannels }: Scope,
  country: string | undefined,
): SearchTypes.SearchQuery {
  const market = marketOf(country)
  return {
    entity: "piece",
    fields: ["card"],
    filters: {
      seller: piece.seller,
      is_offered: true,
      id: { $ne: piece.id },
      ...(market ? { markets: [market.code] } : {}),
      sales_channels: [...salesChannels],
    },
    pagination: { take: RELATED, order: { sold_rank: "ASC", created: "DESC" } },
    search_options: { count: "none" },
  }
}
