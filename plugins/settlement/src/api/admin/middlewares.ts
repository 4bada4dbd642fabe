import {
  closeDisputeBodySchema,
  commissionRuleBodySchema,
  commissionRulesQuerySchema,
  disputeBodySchema,
  disputesQuerySchema,
  operatorPayoutsQuerySchema,
  payoutAccountsQuerySchema,
  payoutBatchBodySchema,
  payoutBatchesQuerySchema,
  payoutResultsBodySchema,
  returnWindowBodySchema,
  returnWindowsQuerySchema,
  verifyAccountBodySchema,
} from "@hirfa/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "../utils/validate"

type Schema = Parameters<typeof validateBody>[0]

const read = (path: string, schema: Schema): MiddlewareRoute => ({
  matcher: `/admin/${path}`,
  methods: ["GET"],
  middlewares: [validateQuery(schema)],
})
const write = (path: string, schema: Schema): MiddlewareRoute => ({
  matcher: `/admin/${path}`,
  methods: ["POST"],
  middlewares: [validateBody(schema)],
})

/** Who may come here is Medusa's own rule for `/admin`. */
export const adminRoutes: MiddlewareRoute[] = [
  read("commission-rules", commissionRulesQuerySchema),
  write("commission-rules", commissionRuleBodySchema),
  read("payouts", operatorPayoutsQuerySchema),
  read("payout-batches", payoutBatchesQuerySchema),
  write("payout-batches", payoutBatchBodySchema),
  {
    matcher: "/admin/payout-batches/:id/results",
    methods: ["POST"],
    // A bank's report on ten thousand payouts.
    bodyParser: { sizeLimit: "25mb" },
    middlewares: [validateBody(payoutResultsBodySchema)],
  },
  read("payout-accounts", payoutAccountsQuerySchema),
  write("payout-accounts/:id/decide", verifyAccountBodySchema),
  read("return-windows", returnWindowsQuerySchema),
  write("return-windows", returnWindowBodySchema),
  read("disputes", disputesQuerySchema),
  write("disputes", disputeBodySchema),
  write("disputes/:id/close", closeDisputeBodySchema),
]
