import type { SuggestionsAnswer } from "@hirfa/contracts"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { nameTable } from "../../../answers/name-cache"
import { suggestionsAnswer } from "../../../answers/suggest"
import type { SuggestionsQuery } from "../../queries"

/** What a search that is being typed may mean. */
export async function GET(
  req: MedusaStoreRequest<unknown, SuggestionsQuery>,
  res: MedusaResponse<SuggestionsAnswer>,
) {
  const { q, locale } = req.validatedQuery
  const names = await nameTable(req.scope)
  const salesChannels = req.publishable_key_context.sales_channel_ids
  const suggestions = await suggestionsAnswer(
    req.scope.resolve(Modules.SEARCH),
    { q, locale, salesChannels },
    names,
  )
  res.json({ suggestions })
}
