import { askClaimBodySchema, deliverBodySchema } from "@hirfa/contracts"
import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { guardCart } from "../utils/guard-cart"
import { validateAct } from "../utils/own-claim"
import { ownGroup } from "../utils/own-group"
import { rawFile } from "../utils/raw-file"
import { validateBody, validateQuery } from "../utils/validate"

const customer = (options: { allowUnauthenticated: boolean }) =>
  authenticate("customer", ["session", "bearer"], options)

const pageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(50).default(10),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

export const storeRoutes: MiddlewareRoute[] = [
  // A matcher holds for what is below it too: this one for every route of a cart.
  { matcher: "/store/carts/:id", middlewares: [customer({ allowUnauthenticated: true }), guardCart] },
  {
    matcher: "/store/order-groups",
    methods: ["GET"],
    middlewares: [customer({ allowUnauthenticated: false }), validateQuery(pageSchema)],
  },
  {
    matcher: "/store/order-groups/:id",
    methods: ["GET", "POST", "PUT"],
    middlewares: [customer({ allowUnauthenticated: true })],
  },
  ...["follow-up", "news", "deliveries", "parcels", "claims"].map((part) => ({
    matcher: `/store/order-groups/:id/${part}`,
    middlewares: [ownGroup],
  })),
  {
    matcher: "/store/order-groups/:id/deliveries",
    methods: ["POST"],
    middlewares: [validateBody(deliverBodySchema)],
  },
  {
    matcher: "/store/order-groups/:id/parcels/:order_id/claims",
    methods: ["POST"],
    middlewares: [validateBody(askClaimBodySchema)],
  },
  {
    matcher: "/store/order-groups/:id/claims/:claim_id/:act",
    methods: ["POST"],
    middlewares: [validateAct],
  },
  {
    matcher: "/store/order-groups/:id/claims/:claim_id/pictures/:upload_id",
    methods: ["PUT"],
    middlewares: [rawFile],
  },
]
