import {
  APPLICATION_ACTIONS,
  askChangeBodySchema,
  exchangeRatesQuerySchema,
  operatorApplicationBodies,
  operatorApplicationsQuerySchema,
  operatorClaimsQuerySchema,
  operatorMakerBodySchema,
  operatorOrderGroupsQuerySchema,
  operatorSellerActionSchemas,
  operatorSellersQuerySchema,
  recordRatesSchema,
  reviewsQuerySchema,
  safetyContactBodySchema,
  safetyContactsQuerySchema,
} from "@hirfa/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { SELLER_ACTIONS } from "../../workflows"
import { validateAct } from "../utils/own-claim"
import { validateBody, validateQuery } from "../utils/validate"

/** Who may come here is Medusa's own rule for `/admin`. */
export const adminRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/applications",
    methods: ["GET"],
    middlewares: [validateQuery(operatorApplicationsQuerySchema)],
  },
  ...APPLICATION_ACTIONS.map((action) => ({
    matcher: `/admin/applications/:id/${action}`,
    methods: ["POST" as const],
    middlewares: [validateBody(operatorApplicationBodies[action])],
  })),
  { matcher: "/admin/sellers", methods: ["GET"], middlewares: [validateQuery(operatorSellersQuerySchema)] },
  ...SELLER_ACTIONS.map((action) => ({
    matcher: `/admin/sellers/:id/${action}`,
    methods: ["POST" as const],
    middlewares: [validateBody(operatorSellerActionSchemas[action])],
  })),
  {
    matcher: "/admin/sellers/:id/makers/:maker_id",
    methods: ["POST"],
    middlewares: [validateBody(operatorMakerBodySchema)],
  },
  { matcher: "/admin/pieces", methods: ["GET"], middlewares: [validateQuery(reviewsQuerySchema)] },
  {
    matcher: "/admin/pieces/:id/ask-change",
    methods: ["POST"],
    middlewares: [validateBody(askChangeBodySchema)],
  },
  {
    matcher: "/admin/safety-contacts",
    methods: ["GET"],
    middlewares: [validateQuery(safetyContactsQuerySchema)],
  },
  {
    matcher: "/admin/safety-contacts",
    methods: ["POST"],
    middlewares: [validateBody(safetyContactBodySchema)],
  },
  {
    matcher: "/admin/exchange-rates",
    methods: ["GET"],
    middlewares: [validateQuery(exchangeRatesQuerySchema)],
  },
  { matcher: "/admin/exchange-rates", methods: ["POST"], middlewares: [validateBody(recordRatesSchema)] },
  {
    matcher: "/admin/order-claims",
    methods: ["GET"],
    middlewares: [validateQuery(operatorClaimsQuerySchema)],
  },
  { matcher: "/admin/order-claims/:id/:act", methods: ["POST"], middlewares: [validateAct] },
  {
    matcher: "/admin/order-groups",
    methods: ["GET"],
    middlewares: [validateQuery(operatorOrderGroupsQuerySchema)],
  },
]
