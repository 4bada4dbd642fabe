import {
  askClaimBodySchema,
  claimsQuerySchema,
  holidayBodySchema,
  inboxQuerySchema,
  progressBodySchema,
} from "@hirfa/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ownClaim, validateAct } from "../utils/own-claim"
import { ownOrder } from "../utils/own-order"
import { rawFile } from "../utils/raw-file"
import { validateBody, validateQuery } from "../utils/validate"

const onOrder = (path: string, schema: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher: `/vendor/orders/:id/${path}`,
  methods: ["POST"],
  middlewares: [ownOrder, validateBody(schema)],
})

/** What follows an order: its making, its papers, returns and problems; and what its seller is told. */
export const vendorFollowUpRoutes: MiddlewareRoute[] = [
  onOrder("claims", askClaimBodySchema),
  onOrder("progress", progressBodySchema),
  { matcher: "/vendor/orders/:id/follow-up", methods: ["GET"], middlewares: [ownOrder] },
  { matcher: "/vendor/orders/:id/packing-list.pdf", methods: ["GET"], middlewares: [ownOrder] },
  { matcher: "/vendor/orders/:id/label.pdf", methods: ["GET"], middlewares: [ownOrder] },
  {
    matcher: "/vendor/orders/:id/progress/:entry_id/pictures/:upload_id",
    methods: ["PUT"],
    middlewares: [ownOrder, rawFile],
  },
  { matcher: "/vendor/claims", methods: ["GET"], middlewares: [validateQuery(claimsQuerySchema)] },
  // A matcher holds for what is below it too: this one for every route of a claim.
  { matcher: "/vendor/claims/:id", middlewares: [ownClaim] },
  { matcher: "/vendor/claims/:id/:act", methods: ["POST"], middlewares: [validateAct] },
  { matcher: "/vendor/claims/:id/pictures/:upload_id", methods: ["PUT"], middlewares: [rawFile] },
  { matcher: "/vendor/inbox", methods: ["GET"], middlewares: [validateQuery(inboxQuerySchema)] },
  { matcher: "/vendor/holiday", methods: ["POST"], middlewares: [validateBody(holidayBodySchema)] },
]
