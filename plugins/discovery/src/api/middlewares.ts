import { defineMiddlewares } from "@medusajs/framework/http"
import { pieceQuery, SEARCH_LISTS, searchQuery, sellerQuery, sellersQuery } from "./queries"
import { validQuery } from "./validate"

export default defineMiddlewares({
  routes: [
    { method: "GET", matcher: "/store/search", middlewares: [validQuery(searchQuery, SEARCH_LISTS)] },
    { method: "GET", matcher: "/store/pieces/:handle", middlewares: [validQuery(pieceQuery)] },
    { method: "GET", matcher: "/store/sellers/:handle", middlewares: [validQuery(sellerQuery)] },
    { method: "GET", matcher: "/store/sellers", middlewares: [validQuery(sellersQuery)] },
  ],
})
