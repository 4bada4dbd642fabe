import {
  confirmEarningsBodySchema,
  connectBodySchema,
  invoicesQuerySchema,
  ledgerQuerySchema,
  makerEarningsQuerySchema,
  payoutAccountBodySchema,
  payoutsQuerySchema,
  receivedQuerySchema,
  statementQuerySchema,
} from "@hirfa/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "../utils/validate"

const read = (path: string, schema: Parameters<typeof validateQuery>[0]): MiddlewareRoute => ({
  matcher: `/vendor/${path}`,
  methods: ["GET"],
  middlewares: [validateQuery(schema)],
})

/** Who may come here, and for whom, marketplace has found out before (its middleware on `/vendor*`). */
export const vendorRoutes: MiddlewareRoute[] = [
  read("ledger", ledgerQuerySchema),
  read("invoices", invoicesQuerySchema),
  read("payouts", payoutsQuerySchema),
  read("statements", statementQuerySchema),
  read("statements.csv", statementQuerySchema),
  read("statements.pdf", statementQuerySchema),
  read("maker-earnings", makerEarningsQuerySchema),
  read("prices/received", receivedQuerySchema),
  {
    matcher: "/vendor/payout-account",
    methods: ["POST"],
    middlewares: [validateBody(payoutAccountBodySchema)],
  },
  {
    matcher: "/vendor/payout-account/connect",
    methods: ["POST"],
    middlewares: [validateBody(connectBodySchema)],
  },
  {
    matcher: "/vendor/maker-earnings/confirm",
    methods: ["POST"],
    middlewares: [validateBody(confirmEarningsBodySchema)],
  },
]
