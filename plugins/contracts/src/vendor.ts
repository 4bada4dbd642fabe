import { z } from "zod"
import { addressSchema, totalsSchema } from "./carts"
import { moneySchema } from "./money"
import { orderLineSchema, parcelStateSchema, paymentStateSchema, shipmentSchema } from "./orders"
import { daysSchema } from "./pieces"
import { MEMBER_ROLES, SELLER_STATUSES, SELLER_TYPES } from "./sellers"

/**
 * Answer of `GET /vendor/me`. Members log in at `POST /auth/member/emailpass`; every `/vendor` call takes the seller
 * from the session: the first membership, or the one named by the header `x-seller-id` when it is theirs.
 */
export const vendorMeSchema = z.object({
  member: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    locale: z.string(),
  }),
  role: z.enum(MEMBER_ROLES),
  seller: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    type: z.enum(SELLER_TYPES),
    status: z.enum(SELLER_STATUSES),
    city: z.string(),
    is_demo: z.boolean(),
  }),
  memberships: z.array(
    z.object({
      seller_id: z.string(),
      name: z.string(),
      role: z.enum(MEMBER_ROLES),
    }),
  ),
  /** News of the seller that nobody has read yet; none for a role that does not read them. */
  unread: z.int(),
})
export type VendorMe = z.infer<typeof vendorMeSchema>

/** Query of `GET /vendor/orders`. */
export const vendorOrdersQuerySchema = z.object({
  state: z.enum(["open", "shipped", "done", "all"]).default("all"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  locale: z.enum(["en", "fr", "ar"]).default("en"),
})

export const vendorOrderCardSchema = z.object({
  id: z.string(),
  number: z.int(),
  placed_at: z.string(),
  state: parcelStateSchema,
  payment_state: paymentStateSchema,
  buyer_name: z.string(),
  country_code: z.string().nullable(),
  piece_count: z.int(),
  first_line: z.object({ title: z.string(), picture: orderLineSchema.shape.picture }).nullable(),
  total: moneySchema,
})
export type VendorOrderCard = z.infer<typeof vendorOrderCardSchema>
export const vendorOrdersAnswerSchema = z.object({
  orders: z.array(vendorOrderCardSchema),
  count: z.int(),
  /** Orders waiting for this seller: to confirm, to pack, to ship. */
  counts: z.object({
    to_confirm: z.int(),
    to_ship: z.int(),
    on_the_way: z.int(),
  }),
})
export type VendorOrdersAnswer = z.infer<typeof vendorOrdersAnswerSchema>

/** One order as the cooperative sees it; never another seller's part of the group. */
export const vendorOrderSchema = z.object({
  id: z.string(),
  number: z.int(),
  placed_at: z.string(),
  confirmed_at: z.string().nullable(),
  state: parcelStateSchema,
  payment_state: paymentStateSchema,
  buyer: z.object({ name: z.string(), email: z.string() }),
  shipping_address: addressSchema.nullable(),
  delivery_name: z.string().nullable(),
  arrives_in: daysSchema.nullable(),
  lines: z.array(orderLineSchema),
  shipments: z.array(shipmentSchema),
  totals: totalsSchema,
  refunded: moneySchema,
  note: z.string().nullable(),
  /** What may be done now. */
  can: z.object({
    confirm: z.boolean(),
    pack: z.boolean(),
    ship: z.boolean(),
    deliver: z.boolean(),
    cancel: z.boolean(),
  }),
})
export type VendorOrder = z.infer<typeof vendorOrderSchema>
export const vendorOrderAnswerSchema = z.object({ order: vendorOrderSchema })

const linesToSend = z
  .array(
    z.object({
      line_id: z.string().min(1),
      quantity: z.int().min(1).max(10_000),
    }),
  )
  .min(1)
  .optional()

/**
 * Bodies of the writes on one order, each answered with `vendorOrderAnswerSchema`:
 * `POST /vendor/orders/:id/confirm` (empty), `/fulfillments` (pack), `/shipments` (ship), `/deliveries`, `/cancel`, `/note`.
 * Without `lines` all that is left is meant.
 */
export const packBodySchema = z.object({ lines: linesToSend }).strict()
export const shipBodySchema = z
  .object({
    /** A packed parcel; without it what is left is packed and shipped at once. */
    shipment_id: z.string().optional(),
    lines: linesToSend,
    carrier: z.string().trim().min(1).max(80),
    tracking_number: z.string().trim().min(1).max(80),
    tracking_url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  })
  .strict()
export const deliverBodySchema = z.object({ shipment_id: z.string().min(1) }).strict()
export const cancelBodySchema = z.object({ reason: z.string().trim().min(3).max(500) }).strict()
export const noteBodySchema = z.object({ note: z.string().trim().max(2000) }).strict()
export type ShipBody = z.infer<typeof shipBodySchema>
