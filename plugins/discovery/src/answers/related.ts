import { marketOf } from "@hirfa/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import type { CardPart, DetailPart, PieceDocument } from "../documents/types"

const RELATED = 6
const SIMILAR = 4

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

/**
 * What stands beside a piece, as searches that are asked together: others from the same hands, then from other hands
 * those of the same craft, those of the same family and region, and those of the same family from wherever. Only what is
 * offered to the reader now.
 */
export function relatedSearches(
  piece: FullPiece,
  scope: Scope,
  country: string | undefined,
): SearchTypes.SearchQuery[] {
  const others = { seller: { $ne: piece.seller } }
  const { craft, region } = piece.detail
  const { family } = piece.card
  return [
    offeredSearch({ seller: piece.seller, id: { $ne: piece.id } }, RELATED, scope, country),
    ...(craft ? [offeredSearch({ ...others, craft: craft.code }, SIMILAR, scope, country)] : []),
    ...(region ? [offeredSearch({ ...others, family, region }, SIMILAR, scope, country)] : []),
    offeredSearch({ ...others, family }, SIMILAR, scope, country),
  ]
}

/** The cards that `relatedSearches` found: from the same hands, and from others, each once. */
export function relatedCards([same, ...others]: readonly Cards[]): {
  related: CardPart[]
  similar: CardPart[]
} {
  const similar = new Map(others.flatMap(cardsOf).map((card) => [card.id, card]))
  return { related: same ? cardsOf(same) : [], similar: [...similar.values()].slice(0, SIMILAR) }
}

type Cards = { hits: readonly { document: { card: CardPart } }[] }

function cardsOf({ hits }: Cards): CardPart[] {
  return hits.map(({ document }) => document.card)
}

/** The newest first, what is sold last. */
function offeredSearch(
  filters: SearchTypes.SearchFilters,
  take: number,
  { salesChannels }: Scope,
  country: string | undefined,
): SearchTypes.SearchQuery {
  const market = marketOf(country)
  return {
    entity: "piece",
    fields: ["card"],
    filters: {
      ...filters,
      is_offered: true,
      ...(market ? { markets: [market.code] } : {}),
      sales_channels: [...salesChannels],
    },
    pagination: { take, order: { sold_rank: "ASC", created: "DESC" } },
    search_options: { count: "none" },
  }
}
