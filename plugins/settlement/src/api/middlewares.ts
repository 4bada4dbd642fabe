import { openPriceQuerySchema } from "@hirfa/contracts"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminRoutes } from "./admin/middlewares"
import { validateQuery } from "./utils/validate"
import { vendorRoutes } from "./vendor/middlewares"

export default defineMiddlewares({
  routes: [
    ...vendorRoutes,
    ...adminRoutes,
    // The signature is over the bytes as they came.
    { matcher: "/hooks/payouts/stripe", methods: ["POST"], bodyParser: { preserveRawBody: true } },
    {
      matcher: "/store/pieces/:handle/open-price",
      methods: ["GET"],
      middlewares: [validateQuery(openPriceQuerySchema)],
    },
  ],
})
