import { z } from "zod"
import { APPLICATION_STATUSES, applicationSchema, correctionSchema } from "./applications"
import { MEMBER_ROLES, SELLER_TYPES } from "./sellers"

/** What the operator sees to before an application is approved. */
export const CHECK_ITEMS = [
  "legal_names",
  "ice_key",
  "ice_paper",
  "cooperative_register",
  "artisan_register",
  "trade_register",
  "export_register",
  "account_key",
  "holder_match",
  "consent",
  "picture",
  "story",
] as const
export type CheckItem = (typeof CHECK_ITEMS)[number]
/** How an item can be settled: by the machine, or by the operator on her word, after a paper, or for a reason. */
export const MARKS = ["attested", "verified", "waived"] as const
export type Mark = (typeof MARKS)[number]

export const checkSchema = z.object({
  item: z.enum(CHECK_ITEMS),
  /** `met` items need nothing; an application with `open` or `failed` ones cannot be approved. */
  outcome: z.enum(["met", "open", "failed", "not_asked"]),
  settled_by: z.enum(["computed", ...MARKS]).nullable(),
  /** What the machine found, in words for the operator. */
  finding: z.string(),
  may: z.array(z.enum(MARKS)),
  mark: z
    .object({
      state: z.enum(MARKS),
      note: z.string().nullable(),
      by: z.string(),
      at: z.string(),
      /** The answers it was set for were changed since: it does not count any more. */
      is_outdated: z.boolean(),
    })
    .nullable(),
})
export type Check = z.infer<typeof checkSchema>

export const operatorApplicationsQuerySchema = z.object({
  q: z
    .string()
    .trim()
    .max(200)
    .refine((value) => !value.includes("\0"), "has a character that nothing can be found by")
    .optional(),
  status: z.enum(APPLICATION_STATUSES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type OperatorApplicationsQuery = z.infer<typeof operatorApplicationsQuerySchema>

export const operatorApplicationCardSchema = z.object({
  id: z.string(),
  status: z.enum(APPLICATION_STATUSES),
  name: z.string(),
  type: z.enum(SELLER_TYPES).nullable(),
  city: z.string().nullable(),
  region_code: z.string().nullable(),
  applicant: z.object({ name: z.string(), email: z.string(), locale: z.string() }),
  submitted_at: z.string().nullable(),
  updated_at: z.string(),
})
export type OperatorApplicationCard = z.infer<typeof operatorApplicationCardSchema>
/** Answer of `GET /admin/applications`; those that wait longest first. */
export const operatorApplicationsAnswerSchema = z.object({
  applications: z.array(operatorApplicationCardSchema),
  count: z.int(),
  counts: z.record(z.enum(APPLICATION_STATUSES), z.int()),
})
export type OperatorApplicationsAnswer = z.infer<typeof operatorApplicationsAnswerSchema>

export const HISTORY_KINDS = ["started", "submitted", "correction", "approved", "refused"] as const
export const operatorApplicationSchema = applicationSchema.extend({
  name: z.string(),
  applicant: operatorApplicationCardSchema.shape.applicant,
  checks: z.array(checkSchema),
  history: z.array(
    z.object({
      kind: z.enum(HISTORY_KINDS),
      by: z.string(),
      words: z.string().nullable(),
      corrections: z.array(correctionSchema),
      at: z.string(),
    }),
  ),
})
export type OperatorApplication = z.infer<typeof operatorApplicationSchema>
/** Answer of `GET /admin/applications/:id` and of every `POST` on it. */
export const operatorApplicationAnswerSchema = z.object({ application: operatorApplicationSchema })
export type OperatorApplicationAnswer = z.infer<typeof operatorApplicationAnswerSchema>

/** Bodies of `POST /admin/applications/:id/<action>`; the applicant reads reason and corrections. */
export const operatorApplicationBodies = {
  check: z
    .object({
      item: z.enum(CHECK_ITEMS),
      /** Null takes the mark away. */
      state: z.enum(MARKS).nullable(),
      note: z.string().trim().max(500).optional(),
    })
    .strict(),
  correct: z
    .object({
      corrections: z.array(correctionSchema).min(1).max(30),
      reason: z.string().trim().max(1000).optional(),
    })
    .strict(),
  approve: z.object({}).strict(),
  refuse: z.object({ reason: z.string().trim().min(3).max(1000) }).strict(),
} as const
export const APPLICATION_ACTIONS = ["check", "correct", "approve", "refuse"] as const

/** Answer of `GET /vendor/session`: who is logged in, for whom she may act, and whether she has applied. */
export const vendorSessionSchema = z.object({
  member: z.object({ id: z.string(), name: z.string(), email: z.string(), locale: z.string() }),
  memberships: z.array(
    z.object({ seller_id: z.string(), name: z.string(), role: z.enum(MEMBER_ROLES), city: z.string() }),
  ),
  application: z.object({ id: z.string(), status: z.enum(APPLICATION_STATUSES) }).nullable(),
})
export type VendorSession = z.infer<typeof vendorSessionSchema>
