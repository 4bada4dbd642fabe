import { defineMiddlewares } from "@medusajs/framework/http"
import { adminRoutes } from "./admin/middlewares"
import { storeRoutes } from "./store/middlewares"
import { serveFiles } from "./utils/files"
import { vendorRoutes } from "./vendor/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/files*", methods: ["GET"], middlewares: [serveFiles] },
    ...storeRoutes,
    ...vendorRoutes,
    ...adminRoutes,
  ],
})
