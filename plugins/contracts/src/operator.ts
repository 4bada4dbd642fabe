import { z } from "zod"
import { moneySchema } from "./money"
import { orderGroupSchema, parcelStateSchema, paymentStateSchema } from "./orders"
import { pictureSchema } from "./pictures"
import { daysSchema } from "./pieces"
import { MEMBER_ROLES, SELLER_STATUSES, SELLER_TYPES } from "./sellers"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
/** Postgres holds no NUL, so nothing can be found by it. */
const words = z
  .string()
  .trim()
  .max(200)
  .refine((value) => !value.includes("\0"), "has a character that nothing can be found by")
  .optional()

export const OPERATOR_SELLER_SORTS = ["name", "-name", "created_at", "-created_at"] as const

/** Query of `GET /admin/sellers`; `q` looks in name, handle, city and the members' emails. */
export const operatorSellersQuerySchema = z.object({
  q: words,
  status: z.enum(SELLER_STATUSES).optional(),
  order: z.enum(OPERATOR_SELLER_SORTS).default("-created_at"),
  ...page,
})
export type OperatorSellersQuery = z.infer<typeof operatorSellersQuerySchema>

export const operatorSellerCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  type: z.enum(SELLER_TYPES),
  status: z.enum(SELLER_STATUSES),
  name: z.string(),
  city: z.string(),
  region_code: z.string(),
  emblem: pictureSchema.nullable(),
  paused_until: z.string().nullable(),
  is_demo: z.boolean(),
  created_at: z.string(),
})
export type OperatorSellerCard = z.infer<typeof operatorSellerCardSchema>

export const operatorSellersAnswerSchema = z.object({
  sellers: z.array(operatorSellerCardSchema),
  count: z.int(),
  limit: z.int(),
  offset: z.int(),
  /** How many match the words in each state, whichever state is asked for. */
  counts: z.record(z.enum(SELLER_STATUSES), z.int()),
})
export type OperatorSellersAnswer = z.infer<typeof operatorSellersAnswerSchema>

export const operatorSellerSchema = operatorSellerCardSchema.extend({
  tagline: z.string().nullable(),
  story: z.string(),
  returns_policy: z.string().nullable(),
  made_to_order_policy: z.string().nullable(),
  place: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  founded_year: z.int().nullable(),
  member_count: z.int().nullable(),
  status_reason: z.string().nullable(),
  approved_at: z.string().nullable(),
  stock_location_id: z.string().nullable(),
  shipping_profile_id: z.string().nullable(),
  makers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      craft: z.string().nullable(),
      about: z.string().nullable(),
      /** The member of the team that she is. */
      member_id: z.string().nullable(),
    }),
  ),
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      locale: z.string(),
      role: z.enum(MEMBER_ROLES),
    }),
  ),
  delivery_options: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      zone: z.string(),
      prices: z.array(moneySchema),
      days: daysSchema.nullable(),
    }),
  ),
  counts: z.object({ pieces: z.int(), orders: z.int() }),
  /** The five newest, newest first. */
  recent_orders: z.array(
    z.object({
      order_id: z.string(),
      number: z.int(),
      placed_at: z.string(),
      status: z.string(),
      order_group_id: z.string(),
    }),
  ),
})
export type OperatorSeller = z.infer<typeof operatorSellerSchema>
/** Answer of `GET /admin/sellers/:id` and of each `POST /admin/sellers/:id/<action>`. */
export const operatorSellerAnswerSchema = z.object({ seller: operatorSellerSchema })
export type OperatorSellerAnswer = z.infer<typeof operatorSellerAnswerSchema>

const reason = z.string().trim().min(3).max(500)
const nothing = z.object({}).strict()

/** Bodies of `POST /admin/sellers/:id/<action>`. The seller reads the reason; buyers never do. */
export const operatorSellerActionSchemas = {
  approve: nothing,
  pause: z
    .object({
      reason,
      /** When the shop opens again by itself; without it, when it is reopened. */
      until: z.iso
        .datetime({ offset: true })
        .refine((until) => Date.parse(until) > Date.now(), "must lie in the future")
        .optional(),
    })
    .strict(),
  reopen: nothing,
  suspend: z.object({ reason }).strict(),
  restore: nothing,
} as const

/** Query of `GET /admin/order-groups`; `q` is a number, an email or part of one, or the id of a group, order or cart. */
export const operatorOrderGroupsQuerySchema = z.object({
  q: words,
  order_id: z.string().max(100).optional(),
  ...page,
})
export type OperatorOrderGroupsQuery = z.infer<typeof operatorOrderGroupsQuerySchema>

export const operatorOrderGroupCardSchema = z.object({
  id: z.string(),
  number: z.int(),
  placed_at: z.string(),
  email: z.string(),
  total: moneySchema,
  refunded: moneySchema,
  payment_state: paymentStateSchema,
  is_test_payment: z.boolean(),
  parcels: z.array(
    z.object({
      order_id: z.string(),
      number: z.int(),
      seller: z.object({ id: z.string(), name: z.string() }),
      state: parcelStateSchema,
    }),
  ),
})
export type OperatorOrderGroupCard = z.infer<typeof operatorOrderGroupCardSchema>

export const operatorOrderGroupsAnswerSchema = z.object({
  order_groups: z.array(operatorOrderGroupCardSchema),
  count: z.int(),
  limit: z.int(),
  offset: z.int(),
})
export type OperatorOrderGroupsAnswer = z.infer<typeof operatorOrderGroupsAnswerSchema>

/** Answer of `GET /admin/order-groups/:id`: what the buyer sees, and what only the operator knows. */
export const operatorOrderGroupAnswerSchema = z.object({
  order_group: orderGroupSchema,
  seller_orders: z.array(
    z.object({
      order_id: z.string(),
      seller_id: z.string(),
      confirmed_at: z.string().nullable(),
      cancel_reason: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  customer_id: z.string().nullable(),
  payment_provider_id: z.string().nullable(),
  /** The signed link by which the buyer follows the order: for one who has lost the mail. */
  buyer_link: z.string(),
})
export type OperatorOrderGroupAnswer = z.infer<typeof operatorOrderGroupAnswerSchema>

/** Body of `POST /admin/sellers/:id/makers/:maker_id`: who of the team she is; null when she is none of it. */
export const operatorMakerBodySchema = z.object({ member_id: z.string().min(1).nullable() }).strict()
