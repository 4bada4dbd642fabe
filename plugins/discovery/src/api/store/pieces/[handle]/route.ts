import type { PieceAnswer } from "@hirfa/contracts"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { nameTable } from "../../../../answers/name-cache"
import { cardAnswer, detailAnswer } from "../../../../answers/piece"
import {
  type FullPiece,
  pieceSearch,
  relatedCards,
  relatedSearches,
  type Scope,
} from "../../../../answers/related"
import { isPlain, type PieceQuery } from "../../../queries"

/** One piece with its variants, its delivery to the reader's country, and others that stand near to it. */
export async function GET(req: MedusaStoreRequest<unknown, PieceQuery>, res: MedusaResponse<PieceAnswer>) {
  const { locale, currency, country } = req.validatedQuery
  const scope = { salesChannels: req.publishable_key_context.sales_channel_ids }
  const search = req.scope.resolve(Modules.SEARCH)
  const piece = await findPiece(search, req.params.handle ?? "", scope)
  if (!piece) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no piece at this address")
  const found = await search.searchMany(relatedSearches(piece, scope, country))
  const { related, similar } = relatedCards(found as SearchTypes.SearchResult<Pick<FullPiece, "card">>[])
  const reader = {
    locale,
    currency,
    names: await nameTable(req.scope),
  }
  res.json({
    piece: detailAnswer(piece, reader, country),
    related: related.map((card) => cardAnswer(card, reader)),
    similar: similar.map((card) => cardAnswer(card, reader)),
  })
}

async function findPiece(
  search: SearchTypes.ISearchModuleService,
  handle: string,
  scope: Scope,
): Promise<FullPiece | undefined> {
  if (!isPlain(handle)) return undefined
  const { hits } = await search.search<FullPiece>(pieceSearch(handle, scope))
  return hits[0]?.document
}
