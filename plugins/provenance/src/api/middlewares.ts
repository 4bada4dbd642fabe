import {
  certificateBodySchema,
  certificatesQuerySchema,
  schemeBodySchema,
  withdrawCertificateBodySchema,
} from "@hirfa/contracts"
import { defineMiddlewares } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "./utils/validate"

/** Who may come here is Medusa's own rule for `/admin`. */
export default defineMiddlewares({
  routes: [
    { matcher: "/admin/schemes", methods: ["POST"], middlewares: [validateBody(schemeBodySchema)] },
    {
      matcher: "/admin/certificates",
      methods: ["GET"],
      middlewares: [validateQuery(certificatesQuerySchema)],
    },
    { matcher: "/admin/certificates", methods: ["POST"], middlewares: [validateBody(certificateBodySchema)] },
    {
      matcher: "/admin/certificates/:id/withdraw",
      methods: ["POST"],
      middlewares: [validateBody(withdrawCertificateBodySchema)],
    },
  ],
})
