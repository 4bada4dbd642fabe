import { insightQuerySchema, interestBatchSchema, missedSearchesQuerySchema } from "@hirfa/contracts"
import { defineMiddlewares } from "@medusajs/framework/http"
import { onlyWebApp } from "./only-web-app"
import {
  pieceQuery,
  SEARCH_LISTS,
  SELLERS_LISTS,
  searchQuery,
  sellerQuery,
  sellersQuery,
  suggestionsQuery,
} from "./queries"
import { validBody, validQuery } from "./validate"

export default defineMiddlewares({
  routes: [
    { method: "GET", matcher: "/store/search", middlewares: [validQuery(searchQuery, SEARCH_LISTS)] },
    { method: "GET", matcher: "/store/pieces/:handle", middlewares: [validQuery(pieceQuery)] },
    { method: "GET", matcher: "/store/suggestions", middlewares: [validQuery(suggestionsQuery)] },
    { method: "GET", matcher: "/store/sellers/:handle", middlewares: [validQuery(sellerQuery)] },
    { method: "GET", matcher: "/store/sellers", middlewares: [validQuery(sellersQuery, SELLERS_LISTS)] },
    // Who may come to `/vendor`, and for whom, marketplace has found out before; to `/admin`, Medusa itself.
    { method: "GET", matcher: "/vendor/insights/:screen", middlewares: [validQuery(insightQuerySchema)] },
    {
      method: "GET",
      matcher: "/admin/missed-searches",
      middlewares: [validQuery(missedSearchesQuerySchema)],
    },
    {
      method: "GET",
      matcher: "/admin/missed-searches.csv",
      middlewares: [validQuery(missedSearchesQuerySchema)],
    },
    {
      method: "POST",
      matcher: "/hooks/interest",
      bodyParser: { sizeLimit: "1mb" },
      middlewares: [onlyWebApp, validBody(interestBatchSchema)],
    },
  ],
})
