import { defineMiddlewares } from "@medusajs/framework/http"
import { adminRoutes } from "./admin/middlewares"
import { vendorRoutes } from "./vendor/middlewares"

export default defineMiddlewares({
  routes: [
    ...vendorRoutes,
    ...adminRoutes,
    // The signature is over the bytes as they came.
    { matcher: "/hooks/payouts/stripe", methods: ["POST"], bodyParser: { preserveRawBody: true } },
  ],
})
