import { defineMiddlewares } from "@medusajs/framework/http"
import { adminRoutes } from "./admin/middlewares"
import { authRoutes } from "./auth/middlewares"
import { storeRoutes } from "./store/middlewares"
import { clearErrors } from "./utils/error-handler"
import { serveFiles } from "./utils/files"
import { refuseUnstorableText } from "./utils/refuse-unstorable-text"
import { rememberPublishableKeys } from "./utils/remembered-keys"
import { refuseRepeatedLocale } from "./utils/single-locale"
import { verifyStripeWebhook } from "./utils/verify-stripe-webhook"
import { vendorRoutes } from "./vendor/middlewares"

refuseRepeatedLocale()
rememberPublishableKeys()

export default defineMiddlewares({
  errorHandler: clearErrors,
  routes: [
    { matcher: "/store*", middlewares: [refuseUnstorableText] },
    { matcher: "/vendor*", middlewares: [refuseUnstorableText] },
    { matcher: "/auth*", middlewares: [refuseUnstorableText] },
    { matcher: "/files*", methods: ["GET"], middlewares: [serveFiles] },
    { matcher: "/hooks/payment/stripe_stripe", methods: ["POST"], middlewares: [verifyStripeWebhook] },
    ...authRoutes,
    ...storeRoutes,
    ...vendorRoutes,
    ...adminRoutes,
  ],
})
