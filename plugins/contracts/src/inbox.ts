import { z } from "zod"
import { moneySchema } from "./money"

/** What is told to a seller's people and to a buyer, beside the mail. */
export const NEWS_KINDS = [
  "order_placed",
  "order_confirmed",
  "order_canceled",
  "progress",
  "parcel_sent",
  "parcel_delivered",
  "money_returned",
  "claim",
] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

export const newsSchema = z.object({
  id: z.string(),
  kind: z.enum(NEWS_KINDS),
  at: z.string(),
  order_id: z.string(),
  /** The buyer's checkout that the order is of; null in what a seller is told. */
  order_group_id: z.string().nullable(),
  order_number: z.int(),
  seller_name: z.string(),
  claim_id: z.string().nullable(),
  /** Of a claim, what was done with it, and by whom; of progress, its stage. */
  detail: z.string().nullable(),
  by: z.string().nullable(),
  money: moneySchema.nullable(),
  is_read: z.boolean(),
})
export type News = z.infer<typeof newsSchema>

/**
 * Answer of `GET /vendor/inbox` (query: limit, offset, locale) and of `POST /vendor/inbox/read` (empty body: all of it); of
 * `GET /store/news` and `POST /store/news/read` for the buyer of an account; of `GET /store/order-groups/:id/news`.
 */
export const inboxAnswerSchema = z.object({ news: z.array(newsSchema), count: z.int(), unread: z.int() })
export type InboxAnswer = z.infer<typeof inboxAnswerSchema>
export const inboxQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  locale: z.enum(["en", "fr", "ar"]).default("en"),
})
