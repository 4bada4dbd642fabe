import {
  acceptBodySchema,
  cancelBodySchema,
  changeRoleBodySchema,
  deliverBodySchema,
  inviteBodySchema,
  linkMakerBodySchema,
  newMemberBodySchema,
  noteBodySchema,
  packBodySchema,
  saveAnswersBodySchema,
  shipBodySchema,
  vendorOrdersQuerySchema,
} from "@hirfa/contracts"
import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { answerOnce } from "../utils/answer-once"
import { ownOrder } from "../utils/own-order"
import { rawFile } from "../utils/raw-file"
import { validateBody, validateQuery } from "../utils/validate"
import { vendorContext } from "../utils/vendor-context"
import { vendorFollowUpRoutes } from "./follow-up-middlewares"
import { vendorPieceImportRoutes } from "./piece-import-middlewares"
import { vendorPieceRoutes } from "./piece-middlewares"

const write = (path: string, schema?: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher: `/vendor/orders/:id/${path}`,
  methods: ["POST"],
  middlewares: [ownOrder, ...(schema ? [validateBody(schema)] : [])],
})

const post = (matcher: string, schema: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(schema)],
})

/** Every route of `/vendor` first learns who asks, and for whom; those on an order, whether it is theirs. */
export const vendorRoutes: MiddlewareRoute[] = [
  {
    matcher: "/vendor*",
    middlewares: [
      authenticate("member", ["session", "bearer"], { allowUnregistered: true }),
      vendorContext,
      answerOnce,
    ],
  },
  post("/vendor/session/member", newMemberBodySchema),
  post("/vendor/session/invitations", acceptBodySchema),
  post("/vendor/application/answers", saveAnswersBodySchema),
  { matcher: "/vendor/application/documents/:purpose", methods: ["PUT"], middlewares: [rawFile] },
  post("/vendor/team/invitations", inviteBodySchema),
  post("/vendor/team/members/:id", changeRoleBodySchema),
  post("/vendor/team/makers", linkMakerBodySchema),
  { matcher: "/vendor/orders", methods: ["GET"], middlewares: [validateQuery(vendorOrdersQuerySchema)] },
  write("confirm"),
  write("fulfillments", packBodySchema),
  write("shipments", shipBodySchema),
  write("deliveries", deliverBodySchema),
  write("cancel", cancelBodySchema),
  write("note", noteBodySchema),
  ...vendorFollowUpRoutes,
  ...vendorPieceRoutes,
  ...vendorPieceImportRoutes,
]
