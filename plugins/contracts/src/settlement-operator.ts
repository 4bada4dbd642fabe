import { z } from "zod"
import { connectAccountSchema } from "./connect"
import { currencySchema, moneySchema } from "./money"
import {
  balanceSchema,
  PAYOUT_PROVIDERS,
  payoutAccountSchema,
  payoutObstacleSchema,
  payoutSchema,
} from "./settlement"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
const text = z.string().trim().min(3).max(500)

export const commissionRuleSchema = z.object({
  id: z.string(),
  kind: z.enum(["commission", "payment_cost"]),
  label: z.string(),
  source_url: z.string().nullable(),
  seller_id: z.string().nullable(),
  family_code: z.string().nullable(),
  channel: z.string().nullable(),
  currency_code: z.string().nullable(),
  rate_bps: z.int(),
  fixed: z.int(),
  floor: z.int().nullable(),
  cap: z.int().nullable(),
  vat_bps: z.int(),
  borne_by: z.enum(["seller", "platform"]),
  valid_from: z.string(),
  valid_to: z.string().nullable(),
  is_used: z.boolean(),
})
export type CommissionRuleView = z.infer<typeof commissionRuleSchema>
export const commissionRulesAnswerSchema = z.object({ rules: z.array(commissionRuleSchema), count: z.int() })
export type CommissionRulesAnswer = z.infer<typeof commissionRulesAnswerSchema>
export const commissionRulesQuerySchema = z.object(page)

const minor = z.int().min(0).max(2_000_000_000)
/** Body of `POST /admin/commission-rules`. Rates in basis points (10 % is 1000); amounts in minor units of the currency. */
export const commissionRuleBodySchema = z
  .object({
    kind: z.enum(["commission", "payment_cost"]).default("commission"),
    label: text,
    source_url: z.url({ protocol: /^https?$/ }).optional(),
    seller_id: z.string().min(1).optional(),
    family_code: z.string().min(1).optional(),
    channel: z
      .string()
      .regex(/^(direct|partner:.+)$/, { error: "is direct, or partner: and the partner's id" })
      .optional(),
    currency_code: currencySchema.optional(),
    rate_bps: z.int().min(0).max(10_000),
    fixed: minor.default(0),
    floor: minor.optional(),
    cap: minor.optional(),
    vat_bps: z.int().min(0).max(10_000).default(0),
    borne_by: z.enum(["seller", "platform"]).default("seller"),
    valid_from: z.iso.datetime().optional(),
  })
  .strict()
  .refine(
    ({ currency_code, fixed, floor, cap }) =>
      currency_code || (!fixed && floor === undefined && cap === undefined),
    {
      path: ["currency_code"],
      error: "name the currency of fixed, floor and cap",
    },
  )
  .refine(({ floor, cap }) => floor === undefined || cap === undefined || floor <= cap, {
    path: ["cap"],
    error: "must not be below floor",
  })
export type CommissionRuleBody = z.infer<typeof commissionRuleBodySchema>

/** Answer of `GET /admin/payouts/due`: who has something to be paid, and what stands in the way. */
export const duePayoutSchema = balanceSchema.extend({
  seller_id: z.string(),
  seller_name: z.string(),
  obstacle: payoutObstacleSchema.nullable(),
})
export const duePayoutsAnswerSchema = z.object({ due: z.array(duePayoutSchema) })
export type DuePayoutsAnswer = z.infer<typeof duePayoutsAnswerSchema>

export const operatorPayoutSchema = payoutSchema.extend({
  seller_id: z.string(),
  seller_name: z.string(),
  batch_id: z.string().nullable(),
  end_to_end_id: z.string(),
  /** Stripe's name of the transfer. */
  transfer_id: z.string().nullable(),
  /** Whether Stripe was asked and has not answered yet. */
  is_hanging: z.boolean(),
})
export type OperatorPayout = z.infer<typeof operatorPayoutSchema>
export const operatorPayoutsQuerySchema = z.object({
  status: payoutSchema.shape.status.optional(),
  provider: payoutSchema.shape.provider.optional(),
  ...page,
})
export const operatorPayoutsAnswerSchema = z.object({
  payouts: z.array(operatorPayoutSchema),
  count: z.int(),
})
export type OperatorPayoutsAnswer = z.infer<typeof operatorPayoutsAnswerSchema>

export const payoutBatchSchema = z.object({
  id: z.string(),
  number: z.int(),
  provider: z.enum(PAYOUT_PROVIDERS),
  status: z.enum(["draft", "approved", "done"]),
  execute_on: z.string(),
  created_by: z.string(),
  created_by_email: z.string().nullable(),
  approved_by_email: z.string().nullable(),
  approved_at: z.string().nullable(),
  created_at: z.string(),
  total: moneySchema,
  /** Whether the reader may approve: she did not make it. */
  can_approve: z.boolean(),
  payouts: z.array(operatorPayoutSchema),
})
export type PayoutBatchView = z.infer<typeof payoutBatchSchema>
export const payoutBatchesQuerySchema = z.object(page)
export const payoutBatchesAnswerSchema = z.object({ batches: z.array(payoutBatchSchema), count: z.int() })
export type PayoutBatchesAnswer = z.infer<typeof payoutBatchesAnswerSchema>
export const payoutBatchAnswerSchema = z.object({ batch: payoutBatchSchema })

/** Body of `POST /admin/payout-batches`: all that waits in one currency for one way of paying. */
export const payoutBatchBodySchema = z
  .object({
    // Stripe's transfers leave one by one and in no batch.
    provider: z.enum(PAYOUT_PROVIDERS).exclude(["stripe-connect"]).default("bank-file"),
    currency: currencySchema.default("mad"),
    execute_on: z.iso.date().optional(),
  })
  .strict()
/** Body of `POST /admin/payout-batches/:id/results`: by hand line by line, or the bank's pain.002 as text. */
export const payoutResultsBodySchema = z
  .object({
    results: z
      .array(
        z.object({
          payout_id: z.string(),
          result: z.enum(["accepted", "rejected"]),
          reason: z.string().trim().max(500).optional(),
          /** Of an accepted payout in another currency: what the bank charged, in minor units of the balance's currency. */
          charged: z.int().min(1).optional(),
        }),
      )
      .max(10_000)
      .optional(),
    pain002: z.string().max(20_000_000).optional(),
  })
  .strict()
  .refine(({ results, pain002 }) => (results === undefined) !== (pain002 === undefined), {
    path: ["results"],
    error: "send either results or pain002",
  })
export type PayoutResultsBody = z.infer<typeof payoutResultsBodySchema>
/** What became of the results. */
export const payoutResultsAnswerSchema = z.object({
  changed: z.array(z.object({ payout_id: z.string(), status: payoutSchema.shape.status })),
  ignored: z.array(z.object({ reference: z.string(), reason: z.string() })),
})
export type PayoutResultsAnswer = z.infer<typeof payoutResultsAnswerSchema>

/** `GET /admin/payout-accounts`, `POST /admin/payout-accounts/:id/decide`. */
export const payoutAccountsQuerySchema = z.object({
  status: payoutAccountSchema.shape.status.optional(),
  ...page,
})
export const payoutAccountsAnswerSchema = z.object({
  accounts: z.array(payoutAccountSchema.extend({ seller_name: z.string() })),
  count: z.int(),
})
export type PayoutAccountsAnswer = z.infer<typeof payoutAccountsAnswerSchema>
export const verifyAccountBodySchema = z
  .object({
    decision: z.enum(["verify", "refuse"]),
    note: z.string().trim().max(500).optional(),
    /** How the seller is paid: by the bank's file, or by hand outside of it. As it was when left out. */
    provider: z.enum(["bank-file", "manual"]).optional(),
  })
  .strict()
export type VerifyAccountBody = z.infer<typeof verifyAccountBodySchema>

/** Answer of `GET /admin/ledger/proof`: captured less given back, and who has it; the two are equal. */
export const ledgerProofSchema = z.object({
  currencies: z.array(
    z.object({
      currency: currencySchema,
      captured_less_given_back: z.int(),
      sellers: z.int(),
      accounts: z.record(z.string(), z.int()),
      is_balanced: z.boolean(),
    }),
  ),
})
export type LedgerProof = z.infer<typeof ledgerProofSchema>

/** Answer of `GET /admin/payouts/connect`: whether the shop is connected to Stripe, and what there is to transfer of. */
export const connectStateSchema = z.object({
  is_set: z.boolean(),
  /** What Stripe says can be transferred now; null when it does not answer. */
  available: z.array(moneySchema).nullable(),
  accounts: z.array(
    connectAccountSchema.extend({
      seller_id: z.string(),
      seller_name: z.string(),
      stripe_account: z.string(),
    }),
  ),
})
export type ConnectState = z.infer<typeof connectStateSchema>
