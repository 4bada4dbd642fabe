import type { SearchAnswer, SearchQuery } from "@hirfa/contracts"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { nameTable } from "../../../answers/name-cache"
import { searchAnswer } from "../../../answers/search"

/** A page of the listing, which is also the search. */
export async function GET(req: MedusaStoreRequest<unknown, SearchQuery>, res: MedusaResponse<SearchAnswer>) {
  const query = req.validatedQuery
  const names = await nameTable(req.scope)
  const answer = await searchAnswer(
    req.scope.resolve(Modules.SEARCH),
    { query, salesChannels: req.publishable_key_context.sales_channel_ids },
    { locale: query.locale, currency: query.currency, names },
  )
  res.json(answer)
}
