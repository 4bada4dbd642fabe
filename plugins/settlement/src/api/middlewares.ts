import { openPriceQuerySchema } from "@hirfa/contracts"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminRoutes } from "./admin/middlewares"
import { validateQuery } from "./utils/validate"
import { vendorRoutes } from "./vendor/middlewares"

export default defineMiddlewares({
  routes: [
    ...vendorRoutes,
    ...adminRoutes,
    {
      matcher: "/store/pieces/:handle/open-price",
      methods: ["GET"],
      middlewares: [validateQuery(openPriceQuerySchema)],
    },
  ],
})
