import { z } from "zod"
import { currencySchema, moneySchema } from "./money"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
const text = z.string().trim().min(3).max(500)

/** How long a seller's money is held after delivery: for one seller, or for all when `seller_id` is null. */
export const returnWindowSchema = z.object({
  id: z.string(),
  seller_id: z.string().nullable(),
  seller_name: z.string().nullable(),
  days: z.int(),
  label: z.string(),
  source_url: z.string().nullable(),
  valid_from: z.string(),
  valid_to: z.string().nullable(),
  /** Whether it is the one by which an order of its sellers is dated now. */
  holds: z.boolean(),
})
export type ReturnWindowView = z.infer<typeof returnWindowSchema>
/** `GET /admin/return-windows`; `default_days` hold where none was entered. */
export const returnWindowsQuerySchema = z.object(page)
export const returnWindowsAnswerSchema = z.object({
  windows: z.array(returnWindowSchema),
  count: z.int(),
  default_days: z.int(),
})
export type ReturnWindowsAnswer = z.infer<typeof returnWindowsAnswerSchema>
/** Body of `POST /admin/return-windows`: of orders placed from `valid_from` on, or from now on. */
export const returnWindowBodySchema = z
  .object({
    seller_id: z.string().min(1).optional(),
    days: z.int().min(0).max(365),
    label: text,
    source_url: z.url({ protocol: /^https?$/ }).optional(),
    valid_from: z.iso.datetime().optional(),
  })
  .strict()
export type ReturnWindowBody = z.infer<typeof returnWindowBodySchema>

export const DISPUTE_STATUSES = ["open", "won", "lost"] as const
const disputeStatus = z.enum(DISPUTE_STATUSES)
/** What a dispute took of one seller's order, in minor units of its currency. */
export const disputeShareSchema = z.object({
  order_id: z.string(),
  seller_id: z.string(),
  seller_name: z.string(),
  amount: z.int(),
  /** Of the seller: what waited, what was at her disposal, and what she owes since. */
  from_held: z.int(),
  from_available: z.int(),
  owed: z.int(),
  /** Of the marketplace: commission and tax that it gives back, and what it bears. */
  from_platform: z.int(),
})
export const disputeSchema = z.object({
  id: z.string(),
  reference: z.string(),
  status: disputeStatus,
  amount: moneySchema,
  reason: z.string().nullable(),
  opened_at: z.string(),
  evidence_due_at: z.string().nullable(),
  closed_at: z.string().nullable(),
  order_group: z.object({ id: z.string(), number: z.int() }).nullable(),
  shares: z.array(disputeShareSchema),
})
export type DisputeView = z.infer<typeof disputeSchema>
/** `GET /admin/disputes`: open ones by the day on which evidence is due, then the youngest. */
export const disputesQuerySchema = z.object({ status: disputeStatus.optional(), ...page })
export const disputesAnswerSchema = z.object({
  disputes: z.array(disputeSchema),
  count: z.int(),
  counts: z.record(disputeStatus, z.int()),
})
export type DisputesAnswer = z.infer<typeof disputesAnswerSchema>

/** `POST /admin/disputes`, `POST /admin/disputes/:id/close`: what the bank of a buyer took back. */
export const disputeBodySchema = z
  .object({
    order_group_id: z.string().min(1),
    reference: text,
    amount: z.int().min(1),
    currency: currencySchema,
    reason: z.string().trim().max(500).optional(),
    /** Until when the bank takes what proves the sale. */
    evidence_due_at: z.iso.datetime().optional(),
  })
  .strict()
export type DisputeBody = z.infer<typeof disputeBodySchema>
export const closeDisputeBodySchema = z.object({ outcome: z.enum(["won", "lost"]) }).strict()
