import { z } from "zod"
import { connectAccountSchema } from "./connect"
import { compactCode, isMoroccanIban, isRib } from "./identifiers"
import { currencySchema, moneySchema } from "./money"

export const PAYOUT_PROVIDERS = ["bank-file", "manual", "stripe-connect"] as const
export type PayoutProviderName = (typeof PAYOUT_PROVIDERS)[number]
export const PAYOUT_ACCOUNT_STATUSES = ["unverified", "verified", "refused"] as const
/**
 * `preparing`: written, nothing set aside yet. `prepared`: set aside, waits for a batch. `sent`: in an approved batch.
 * `paid`: the bank said so. `rejected` and `returned`: back in the balance. `dropped`: the balance did not cover it.
 */
export const PAYOUT_STATUSES = [
  "preparing",
  "prepared",
  "sent",
  "paid",
  "rejected",
  "returned",
  "dropped",
] as const
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number]
export const LEDGER_KINDS = [
  "order",
  "shipping",
  "tax",
  "commission",
  "payment_cost",
  "refund",
  "return",
  "dispute",
  "release",
  "netting",
  "payout",
  "payout_returned",
  "payout_reversed",
  "exchange",
] as const
export type LedgerKind = (typeof LEDGER_KINDS)[number]

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
const dateSchema = z.iso.date({ error: "write a date as 2026-11-30" })

/** What a seller has in one currency, in minor units. Held: not yet hers. Debt: not positive, paid by what comes next. */
export const balanceSchema = z.object({
  currency: currencySchema,
  held: z.int(),
  available: z.int(),
  paid: z.int(),
  debt: z.int(),
})
export type SellerBalance = z.infer<typeof balanceSchema>

/** Why nothing is paid out now, or null when the next run pays. */
export const PAYOUT_OBSTACLES = [
  "no_account",
  "account_unverified",
  "account_refused",
  "below_minimum",
  "debt",
  "no_rate",
  "suspended",
] as const
export const payoutObstacleSchema = z.enum(PAYOUT_OBSTACLES)
export type PayoutObstacle = z.infer<typeof payoutObstacleSchema>

/** Answer of `GET /vendor/balance`. */
export const vendorBalanceSchema = z.object({
  balances: z.array(balanceSchema.extend({ obstacle: payoutObstacleSchema.nullable(), minimum: z.int() })),
  /** Set aside, on its way to the bank. */
  on_the_way: z.array(moneySchema),
})
export type VendorBalance = z.infer<typeof vendorBalanceSchema>

/** A movement as it changed the seller's accounts. */
export const ledgerLineSchema = z.object({
  id: z.string(),
  kind: z.enum(LEDGER_KINDS),
  happened_at: z.string(),
  currency: currencySchema,
  reference: z.string(),
  order_id: z.string().nullable(),
  order_number: z.int().nullable(),
  held: z.int(),
  available: z.int(),
  paid: z.int(),
  debt: z.int(),
})
export type LedgerLine = z.infer<typeof ledgerLineSchema>
/** Query and answer of `GET /vendor/ledger`. */
export const ledgerQuerySchema = z.object({ currency: currencySchema.optional(), ...page })
export const ledgerAnswerSchema = z.object({ lines: z.array(ledgerLineSchema), count: z.int() })
export type LedgerAnswer = z.infer<typeof ledgerAnswerSchema>

/** Query of `GET /vendor/statements`, `.csv` and `.pdf`: both days count in, in Moroccan time. */
export const statementQuerySchema = z
  .object({
    from: dateSchema,
    to: dateSchema,
    currency: currencySchema,
    locale: z.enum(["en", "fr", "ar"]).default("en"),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "must not lie before from" })
export type StatementQuery = z.infer<typeof statementQuerySchema>
export const statementSchema = z.object({
  seller: z.object({ id: z.string(), name: z.string() }),
  currency: currencySchema,
  from: z.string(),
  to: z.string(),
  opening: balanceSchema,
  lines: z.array(ledgerLineSchema),
  closing: balanceSchema,
})
export type Statement = z.infer<typeof statementSchema>

/** An invoice of the marketplace over its commission. */
export const commissionInvoiceSchema = z.object({
  id: z.string(),
  /** As 2026-000012; the numbers of a year have no gap. */
  number: z.string(),
  from: z.string(),
  /** The last day of the period. */
  to: z.string(),
  net: moneySchema,
  vat: moneySchema,
  issued_at: z.string(),
})
export type CommissionInvoiceView = z.infer<typeof commissionInvoiceSchema>
/** Query and answer of `GET /vendor/invoices`; the paper is `GET /vendor/invoices/:id/pdf?locale=`. */
export const invoicesQuerySchema = z.object(page)
export const invoicesAnswerSchema = z.object({ invoices: z.array(commissionInvoiceSchema), count: z.int() })
export type InvoicesAnswer = z.infer<typeof invoicesAnswerSchema>

export const payoutSchema = z.object({
  id: z.string(),
  number: z.int(),
  status: z.enum(PAYOUT_STATUSES),
  provider: z.enum(PAYOUT_PROVIDERS),
  amount: moneySchema,
  paid: moneySchema,
  rate: z.string().nullable(),
  rate_source: z.string().nullable(),
  /** What was taken back of it after it was paid: a transfer of Stripe's that was reversed. */
  reversed: moneySchema.nullable(),
  /** The order that it pays, where each order is paid on its own. */
  order_number: z.int().nullable(),
  /** The last digits of the account. */
  account_end: z.string().nullable(),
  holder: z.string(),
  reason: z.string().nullable(),
  created_at: z.string(),
  settled_at: z.string().nullable(),
})
export type PayoutView = z.infer<typeof payoutSchema>
/** Query and answer of `GET /vendor/payouts`. */
export const payoutsQuerySchema = z.object(page)
export const payoutsAnswerSchema = z.object({ payouts: z.array(payoutSchema), count: z.int() })
export type PayoutsAnswer = z.infer<typeof payoutsAnswerSchema>

export const payoutAccountSchema = z.object({
  id: z.string(),
  seller_id: z.string(),
  provider: z.enum(PAYOUT_PROVIDERS),
  holder: z.string(),
  rib: z.string().nullable(),
  iban: z.string().nullable(),
  bic: z.string().nullable(),
  currency: currencySchema,
  is_holder_matching: z.boolean(),
  status: z.enum(PAYOUT_ACCOUNT_STATUSES),
  note: z.string().nullable(),
  verified_at: z.string().nullable(),
})
export type PayoutAccountView = z.infer<typeof payoutAccountSchema>
/** Answer of `GET /vendor/payout-account`. */
export const payoutAccountAnswerSchema = z.object({
  account: payoutAccountSchema.nullable(),
  /** The account at Stripe, when one was opened. */
  connect: connectAccountSchema.nullable(),
  /** Countries in which an account at Stripe can be opened; none where the shop has no keys of Stripe's. */
  connect_countries: z.array(z.string()),
})
export type PayoutAccountAnswer = z.infer<typeof payoutAccountAnswerSchema>

const optionalCode = z
  .string()
  .trim()
  .max(60)
  .transform(compactCode)
  .transform((code) => code || undefined)
  .optional()

/** Body of `POST /vendor/payout-account`: a RIB, or an IBAN with its BIC where it is not Moroccan. Owners only. */
export const payoutAccountBodySchema = z
  .object({
    holder: z.string().trim().min(2).max(140),
    rib: optionalCode,
    iban: optionalCode,
    bic: optionalCode,
    currency: currencySchema.default("mad"),
  })
  .strict()
  .superRefine((body, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message })
    if (!body.rib && !body.iban) wrong("rib", "enter the RIB (24 digits), or an IBAN")
    if (body.rib && !isRib(body.rib)) wrong("rib", "its last two digits do not fit the others: copy it again")
    if (body.iban?.startsWith("MA") && !isMoroccanIban(body.iban))
      wrong("iban", "it is not an IBAN of Morocco: copy it again")
    if (body.bic && !/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(body.bic))
      wrong("bic", "it has 8 or 11 characters, as BCMAMAMC")
    if (body.currency !== "mad" && !body.bic) wrong("bic", "a bank abroad needs it to pay in this currency")
  })
export type PayoutAccountBody = z.infer<typeof payoutAccountBodySchema>

const PRICE = /^([a-z]{3}):([0-9]{1,10})$/

/** Query of `GET /vendor/prices/received`: prices as `mad:30000,eur:2900`, in minor units, and the family of the piece. */
export const receivedQuerySchema = z.object({
  prices: z
    .string()
    .max(200)
    .transform((text) =>
      text.split(",").map((part) => {
        const [, currency, amount] = PRICE.exec(part) ?? []
        return { currency, amount: Number(amount) }
      }),
    )
    .pipe(z.array(moneySchema).max(8)),
  family: z.string().max(60).optional(),
})
export type ReceivedQuery = z.infer<typeof receivedQuerySchema>
/** What the seller has of each price, by the rules of today. */
export const receivedAnswerSchema = z.object({
  received: z.array(z.object({ price: moneySchema, you_receive: moneySchema })),
})
export type ReceivedAnswer = z.infer<typeof receivedAnswerSchema>
