import {
  askClaimBodySchema,
  deliverBodySchema,
  restockForgetBodySchema,
  restockNoticeBodySchema,
  restockStopBodySchema,
} from "@hirfa/contracts"
import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { guardCart } from "../utils/guard-cart"
import { limitRate } from "../utils/limit-rate"
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

/** Writing an address down costs nothing: a person does it now and then, a script would do it without end. */
const seldom = limitRate({ most: 20, mostInAll: 600, perMs: 60_000 })

export const storeRoutes: MiddlewareRoute[] = [
  // A matcher holds for what is below it too: this one for every route of a cart.
  { matcher: "/store/carts/:id", middlewares: [customer({ allowUnauthenticated: true }), guardCart] },
  {
    matcher: "/store/order-groups",
    methods: ["GET"],
    middlewares: [customer({ allowUnauthenticated: false }), validateQuery(pageSchema)],
  },
  { matcher: "/store/news", middlewares: [customer({ allowUnauthenticated: false })] },
  { matcher: "/store/news", methods: ["GET"], middlewares: [validateQuery(pageSchema)] },
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
    matcher: "/store/pieces/:handle/restock-notices",
    methods: ["POST"],
    middlewares: [seldom, validateBody(restockNoticeBodySchema)],
  },
  {
    matcher: "/store/pieces/:handle/restock-notices",
    methods: ["DELETE"],
    middlewares: [seldom, validateBody(restockForgetBodySchema)],
  },
  {
    matcher: "/store/restock-notices/stop",
    methods: ["POST"],
    middlewares: [seldom, validateBody(restockStopBodySchema)],
  },
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
