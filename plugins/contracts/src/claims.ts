import { z } from "zod"
import { moneySchema } from "./money"
import { pictureSchema } from "./pictures"

/** `return`: the pieces go back. `problem`: something is wrong, and both see what to do about it. */
export const CLAIM_KINDS = ["return", "problem"] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const CLAIM_REASONS = [
  "changed_mind",
  "damaged",
  "not_as_described",
  "wrong_piece",
  "missing_piece",
  "not_arrived",
  "other",
] as const
export type ClaimReason = (typeof CLAIM_REASONS)[number]

/** Reasons of each kind: who merely thinks better of it has no problem, and what never came cannot go back. */
export const REASONS_OF_KIND: Readonly<Record<ClaimKind, readonly ClaimReason[]>> = {
  return: ["changed_mind", "damaged", "not_as_described", "wrong_piece", "other"],
  problem: ["damaged", "not_as_described", "wrong_piece", "missing_piece", "not_arrived", "other"],
}

/** `asked` waits for the seller, `offered` and `refused` for the buyer, `with_operator` for the operator. */
export const CLAIM_STATES = [
  "asked",
  "offered",
  "accepted",
  "sent_back",
  "refused",
  "with_operator",
  "settled",
  "closed",
  "withdrawn",
] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

export const CLAIM_PARTIES = ["buyer", "seller", "operator", "clock"] as const
export type ClaimParty = (typeof CLAIM_PARTIES)[number]

/** What may be done with a claim that stands; the backend says which of it the reader may do now. */
export const CLAIM_ACTS = [
  "accept",
  "refuse",
  "offer",
  "refund",
  "take_offer",
  "decline_offer",
  "send_back",
  "receive",
  "object",
  "withdraw",
  "overdue",
] as const
export type ClaimAct = (typeof CLAIM_ACTS)[number]

export const MOST_CLAIM_PICTURES = 6

const words = z.string().trim().max(2000)
const amount = z.int().min(1).max(100_000_000)
export const claimLinesSchema = z
  .array(z.object({ line_id: z.string().min(1), quantity: z.int().min(1).max(10_000) }).strict())
  .min(1)
  .max(100)

/** Body of `POST /store/order-groups/:id/parcels/:order_id/claims` and of `POST /vendor/orders/:id/claims`. */
export const askClaimBodySchema = z
  .object({
    kind: z.enum(CLAIM_KINDS),
    reason: z.enum(CLAIM_REASONS),
    words: words.min(3),
    lines: claimLinesSchema,
  })
  .strict()
  .refine(({ kind, reason }) => REASONS_OF_KIND[kind].includes(reason), {
    path: ["reason"],
    error: "does not go with this kind of claim",
  })
export type AskClaimBody = z.infer<typeof askClaimBodySchema>

/**
 * Bodies by what is done: `POST /vendor/claims/:id/:act`, `POST /store/order-groups/:id/claims/:claim_id/:act` and
 * `POST /admin/order-claims/:id/:act`. Amounts are minor units of the order's currency.
 */
export const claimActBodies = {
  /** `label_url`: where the buyer finds a label that is paid for; without it she sends it as she likes. */
  accept: z
    .object({
      words: words.optional(),
      label_url: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .optional(),
    })
    .strict(),
  refuse: z.object({ words: words.min(3) }).strict(),
  offer: z.object({ amount, words: words.optional() }).strict(),
  refund: z.object({ amount, words: words.optional() }).strict(),
  take_offer: z.object({}).strict(),
  decline_offer: z.object({ words: words.optional() }).strict(),
  send_back: z
    .object({
      carrier: z.string().trim().max(80).optional(),
      tracking_number: z.string().trim().max(80).optional(),
    })
    .strict(),
  /** Without an amount what the pieces cost goes back; 0 gives nothing back. */
  receive: z
    .object({
      restock: z.boolean(),
      amount: z.int().min(0).max(100_000_000).optional(),
      words: words.optional(),
    })
    .strict(),
  object: z.object({ words: words.min(3) }).strict(),
  withdraw: z.object({}).strict(),
} as const satisfies Partial<Record<ClaimAct, z.ZodType>>
export type ClaimActBody = {
  words?: string | undefined
  amount?: number | undefined
  label_url?: string | undefined
  carrier?: string | undefined
  tracking_number?: string | undefined
  restock?: boolean | undefined
}

export const claimSchema = z.object({
  id: z.string(),
  order_id: z.string(),
  /** The number of the order that both know. */
  order_number: z.int(),
  kind: z.enum(CLAIM_KINDS),
  reason: z.enum(CLAIM_REASONS),
  state: z.enum(CLAIM_STATES),
  opened_by: z.enum(CLAIM_PARTIES),
  opened_at: z.string(),
  /** Until when the seller answers; then the operator sees to it. */
  answer_by: z.string(),
  words: z.string(),
  pictures: z.array(pictureSchema),
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      variant_title: z.string().nullable(),
      quantity: z.int(),
      picture: pictureSchema.nullable(),
    }),
  ),
  /** What its pieces cost. */
  value: moneySchema,
  /** The most that can go back now: what this order captured less what went back before. */
  left: moneySchema,
  offered: moneySchema.nullable(),
  refunded: moneySchema,
  label_url: z.string().nullable(),
  return_carrier: z.string().nullable(),
  return_tracking: z.string().nullable(),
  history: z.array(
    z.object({
      id: z.string(),
      act: z.enum(["ask", ...CLAIM_ACTS]),
      by: z.enum(CLAIM_PARTIES),
      at: z.string(),
      words: z.string().nullable(),
      amount: moneySchema.nullable(),
    }),
  ),
  /** What the reader may do now. */
  can: z.array(z.enum(CLAIM_ACTS)),
})
export type Claim = z.infer<typeof claimSchema>
export const claimAnswerSchema = z.object({ claim: claimSchema })

export const PROGRESS_STAGES = ["started", "half", "finished"] as const
export type ProgressStage = (typeof PROGRESS_STAGES)[number]
/** Body of `POST /vendor/orders/:id/progress`. */
export const progressBodySchema = z
  .object({ stage: z.enum(PROGRESS_STAGES), words: words.default("") })
  .strict()
export const progressSchema = z.object({
  id: z.string(),
  stage: z.enum(PROGRESS_STAGES),
  words: z.string(),
  at: z.string(),
  pictures: z.array(pictureSchema),
})
export type Progress = z.infer<typeof progressSchema>

/** What happens with one seller order after it is placed, as its reader sees it. */
export const followUpSchema = z.object({
  order_id: z.string(),
  /** True when a piece of it is made after the order. */
  is_made_to_order: z.boolean(),
  progress: z.array(progressSchema),
  claims: z.array(claimSchema),
  /** What can be asked for now; of each line, how many. */
  may_ask: z.object({
    problem: z.array(z.object({ line_id: z.string(), most: z.int() })),
    return: z.array(z.object({ line_id: z.string(), most: z.int() })),
    /** Last day on which the buyer may send back what she does not like; null before it has come. */
    return_until: z.string().nullable(),
    return_days: z.int(),
  }),
})
export type FollowUp = z.infer<typeof followUpSchema>
/** Answer of `GET /vendor/orders/:id/follow-up`, and of the writes of the progress. */
export const followUpAnswerSchema = z.object({ follow_up: followUpSchema })
/** Answer of `GET /store/order-groups/:id/follow-up`. */
export const followUpsAnswerSchema = z.object({ follow_ups: z.array(followUpSchema) })

/** Query of `GET /vendor/claims`; `open` waits for somebody, whoever it is. */
export const claimsQuerySchema = z.object({
  state: z.enum(["open", "to_answer", "done", "all"]).default("open"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  locale: z.enum(["en", "fr", "ar"]).default("en"),
})
export type ClaimsQuery = z.infer<typeof claimsQuerySchema>
export const claimsAnswerSchema = z.object({ claims: z.array(claimSchema), count: z.int() })

/** Answer of `GET /admin/order-claims` (query: state, one of `CLAIM_STATES`; limit; offset). */
export const operatorClaimsQuerySchema = z.object({
  state: z.enum(CLAIM_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type OperatorClaimsQuery = z.infer<typeof operatorClaimsQuerySchema>
export const operatorClaimSchema = claimSchema.extend({
  seller: z.object({ id: z.string(), name: z.string() }),
  buyer: z.string(),
  order_group_id: z.string(),
})
export type OperatorClaim = z.infer<typeof operatorClaimSchema>
export const operatorClaimsAnswerSchema = z.object({
  claims: z.array(operatorClaimSchema),
  count: z.int(),
  counts: z.object({ with_operator: z.int(), asked: z.int() }),
})
export type OperatorClaimsAnswer = z.infer<typeof operatorClaimsAnswerSchema>
