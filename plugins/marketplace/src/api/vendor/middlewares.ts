import {
  cancelBodySchema,
  deliverBodySchema,
  noteBodySchema,
  packBodySchema,
  shipBodySchema,
  vendorOrdersQuerySchema,
} from "@hirfa/contracts"
import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { ownOrder } from "../utils/own-order"
import { validateBody, validateQuery } from "../utils/validate"
import { vendorContext } from "../utils/vendor-context"

const write = (path: string, schema?: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher: `/vendor/orders/:id/${path}`,
  methods: ["POST"],
  middlewares: [ownOrder, ...(schema ? [validateBody(schema)] : [])],
})

/** Every route of `/vendor` first learns who asks, and for whom; those on an order, whether it is theirs. */
export const vendorRoutes: MiddlewareRoute[] = [
  { matcher: "/vendor*", middlewares: [authenticate("member", ["session", "bearer"]), vendorContext] },
  { matcher: "/vendor/orders", methods: ["GET"], middlewares: [validateQuery(vendorOrdersQuerySchema)] },
  write("confirm"),
  write("fulfillments", packBodySchema),
  write("shipments", shipBodySchema),
  write("deliveries", deliverBodySchema),
  write("cancel", cancelBodySchema),
  write("note", noteBodySchema),
]
